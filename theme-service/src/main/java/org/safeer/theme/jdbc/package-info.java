/** Set-based SQL and stored JSON. */
package org.safeer.theme.jdbc;
