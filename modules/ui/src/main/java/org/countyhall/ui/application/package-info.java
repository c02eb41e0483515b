/** What a person does with their own desk: drafts, saved views, the way the pages look. */
package org.countyhall.ui.application;
