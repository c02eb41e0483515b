/** The pages of adult social care, its place in the navigation, and the interface under /socialcare. */
package org.countyhall.socialcare.web;
