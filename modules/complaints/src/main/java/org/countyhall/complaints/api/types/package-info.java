/** What only one type of case has, as records. */
package org.countyhall.complaints.api.types;
