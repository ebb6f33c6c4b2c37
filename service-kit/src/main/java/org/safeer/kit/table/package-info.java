/** What is answered as a table, for spreadsheets and programs. */
package org.safeer.kit.table;
