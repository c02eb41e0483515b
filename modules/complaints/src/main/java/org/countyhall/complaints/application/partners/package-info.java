/** Working with NHS bodies and providers on a case. */
package org.countyhall.complaints.application.partners;
