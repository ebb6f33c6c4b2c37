/**
 * Runs while the gateway is built: makes one OpenAPI document and one route table of what the
 * services documented, or fails the build.
 */
package org.safeer.gateway.openapi.merge;
