/** What other modules may know of adult social care. */
package org.countyhall.socialcare.api;
