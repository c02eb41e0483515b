/**
 * Who is at the counter: accounts with their roles, signing in by form or at the council's identity provider, tokens for other
 * systems, and the pages on which administrators and auditors look after them.
 *
 * <p>An <em>account</em> is a person's name here; a <em>grant</em> is a role it holds, perhaps for one directorate only; a
 * <em>token</em> lets another system act as the account, within a <em>scope</em>. A request is made by a
 * {@link org.countyhall.access.domain.Person}, which every other module sees as
 * {@link org.countyhall.core.access.CurrentUser}. Start with {@link org.countyhall.access.web.SignInAtTheDoor}, which looks at
 * every request, and {@link org.countyhall.access.application.SignIn}.
 */
package org.countyhall.access;
