/** Ways of speaking to the database that the modules share. */
package org.countyhall.core.sql;
