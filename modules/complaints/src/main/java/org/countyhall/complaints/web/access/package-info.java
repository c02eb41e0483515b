/** Who a case is kept from, and breaking the glass. */
package org.countyhall.complaints.web.access;
