package org.countyhall.ui.menu;

import org.countyhall.core.access.Authority;

/**
 * A page of a module in the second row of the navigation, or the page of a first step.
 *
 * @param path for example {@code /complaints/mailbox}; it may carry a filter; addresses below it count as this page
 * @param key of its words, for example {@code complaints.mailbox.title}
 * @param needs only who has this sees it
 */
public record MenuPage(String path, String key, Authority needs) {
}
