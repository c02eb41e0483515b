/** Adult social care in the database. */
package org.countyhall.socialcare.persistence;
