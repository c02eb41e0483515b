/** NHS bodies and providers on a case's page, their forms, and the list of providers. */
package org.countyhall.complaints.web.partners;
