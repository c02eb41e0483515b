/** What other modules, pages and the interface may know of the risk registers: records, and the questions that can be asked. */
package org.countyhall.risk.api;
