/** The operation that fills the projections again from the topics. */
package org.safeer.theme.rebuild;
