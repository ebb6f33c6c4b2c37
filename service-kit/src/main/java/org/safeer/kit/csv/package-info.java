/** What every file of comma-separated values needs. */
package org.safeer.kit.csv;
