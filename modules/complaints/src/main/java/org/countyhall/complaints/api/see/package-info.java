/** What pages and other systems are told about all cases at once. */
package org.countyhall.complaints.api.see;
