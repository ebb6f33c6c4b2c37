/** Requests that hold many items, each decided on alone. */
package org.safeer.kit.batch;
