/** Drafts, saved views and preferences in the database. */
package org.countyhall.persistence.desk;
