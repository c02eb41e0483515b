/** What the application must survive: kills under load, forms sent twice, late or by two people, hostile text. */
package org.countyhall.app.faults;
