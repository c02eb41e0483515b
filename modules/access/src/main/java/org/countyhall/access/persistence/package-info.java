/** Accounts and tokens in MariaDB, and passwords by PBKDF2. */
package org.countyhall.access.persistence;
