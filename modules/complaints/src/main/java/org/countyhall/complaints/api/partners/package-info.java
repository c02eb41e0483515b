/** Joint complaints and providers, as records. */
package org.countyhall.complaints.api.partners;
