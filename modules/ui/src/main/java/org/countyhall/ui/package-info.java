/**
 * What every page looks like and how it fails: template, tokens, tags, navigation, tables, charts, drafts, errors. A module
 * gives it {@link org.countyhall.ui.menu.MenuEntry}, {@link org.countyhall.ui.table.Table},
 * {@link org.countyhall.ui.search.SearchSource} and {@link org.countyhall.ui.work.WorkSource} beans, and writes its pages
 * with the tags of {@code urn:countyhall:ui}.
 */
package org.countyhall.ui;
