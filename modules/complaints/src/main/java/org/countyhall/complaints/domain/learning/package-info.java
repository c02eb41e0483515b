/** What is learned from complaints: lessons, actions with evidence, and whether they had an effect. */
package org.countyhall.complaints.domain.learning;
