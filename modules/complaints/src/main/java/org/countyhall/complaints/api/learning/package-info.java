/** What others read of lessons, their effects and "You said, we did". */
package org.countyhall.complaints.api.learning;
