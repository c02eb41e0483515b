/**
 * Adult social care: the home of the directorate's people. Its measures come from the measure engine and are only shown here;
 * its own are the figures that explain them (workforce, waiting, discharge), the winter pressures plan with its deliverables,
 * and the grants that pay for it, whose spend profile is checked against the allocation.
 * Published to others: {@link org.countyhall.socialcare.api.SocialCareReport}.
 */
package org.countyhall.socialcare;
