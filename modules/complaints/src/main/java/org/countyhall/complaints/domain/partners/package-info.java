/** Others who have to do with a case: NHS bodies in a joint complaint, commissioned providers who look into it. */
package org.countyhall.complaints.domain.partners;
