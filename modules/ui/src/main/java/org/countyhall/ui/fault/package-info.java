/** What went wrong and what the person or system is told: a refusal with its reason, or a fault with a reference. */
package org.countyhall.ui.fault;
