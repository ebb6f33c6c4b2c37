/** Walks the one OpenAPI document, so that no operation can be added without being tried. */
package org.safeer.system.openapi;
