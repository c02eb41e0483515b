/** Keeping and forgetting cases, as pages and other systems see it. */
package org.countyhall.complaints.api.keeping;
