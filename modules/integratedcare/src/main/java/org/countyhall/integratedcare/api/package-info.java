/** What other modules, pages and the interface may know of the strategy: records, and the questions that can be asked. */
package org.countyhall.integratedcare.api;
