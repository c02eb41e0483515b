/** The pages of measures, their place in navigation, search and "My work", and the interface under /measures. */
package org.countyhall.performance.web;
