package org.countyhall.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManager;

import org.countyhall.access.domain.Account;
import org.countyhall.access.domain.AccountRow;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Scope;
import org.countyhall.access.domain.Secret;
import org.countyhall.access.domain.Token;
import org.countyhall.access.domain.TokenSummary;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts and tokens on a real MariaDB. */
class JpaAccountsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Account.class, Token.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.transaction(em -> {
            for (String table : List.of("access_token", "access_account_role", "access_account")) {
                em.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
        });
    }

    @Test
    void keeps_an_account_with_its_roles() {
        open("jo.bloggs", new Grant(Role.DIRECTOR, Directorate.ASCH), Grant.everywhere(Role.MEMBER));
        Account found = database.inTransaction(em -> accounts(em).named("jo.bloggs").orElseThrow());
        assertThat(found.grants()).containsExactlyInAnyOrder(new Grant(Role.DIRECTOR, Directorate.ASCH), Grant.everywhere(Role.MEMBER));
        assertThat(found.isOpen(NOON, false)).isTrue();
    }

    @Test
    void takes_one_role_away_and_leaves_the_others() {
        open("jo.bloggs", Grant.everywhere(Role.MEMBER), Grant.everywhere(Role.AUDITOR));
        database.transaction(em -> accounts(em).named("jo.bloggs").orElseThrow().replaceGrants(List.of(Grant.everywhere(Role.AUDITOR))));
        assertThat(database.<String>inTransaction(em -> accounts(em).named("jo.bloggs").orElseThrow().writtenGrants())).isEqualTo("auditor");
    }

    @Test
    void has_each_name_once() {
        open("jo.bloggs");
        assertThatThrownBy(() -> open("jo.bloggs")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void counts_wrong_passwords_one_by_one_however_many_come_at_once() throws InterruptedException {
        open("jo.bloggs");
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 9; i++) {
            guessers.execute(() -> database.transaction(em -> accounts(em).heldNamed("jo.bloggs").orElseThrow().fail(NOON)));
        }
        guessers.shutdown();
        assertThat(guessers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        Account found = database.inTransaction(em -> accounts(em).named("jo.bloggs").orElseThrow());
        assertThat(found.failedAttempts()).isEqualTo(9);
        assertThat(found.lockedUntil()).isEmpty();
    }

    @Test
    void counts_administrators_that_can_sign_in() {
        open("first", Grant.everywhere(Role.ADMINISTRATOR));
        open("second", Grant.everywhere(Role.ADMINISTRATOR), new Grant(Role.ADMINISTRATOR, Directorate.GET));
        open("third", Grant.everywhere(Role.MEMBER));
        assertThat(database.<Long>inTransaction(em -> accounts(em).administrators(false))).isEqualTo(2);
        database.transaction(em -> accounts(em).named("first").orElseThrow().disable());
        assertThat(database.<Long>inTransaction(em -> accounts(em).administrators(false))).isEqualTo(1);
    }

    @Test
    void finds_whom_the_identity_provider_vouched_for() {
        database.transaction(em -> accounts(em).add(Account.vouchedFor("https://id.example|42", "al", "Al", NOON)));
        assertThat(database.<Optional<Account>>inTransaction(em -> accounts(em).ofSubject("https://id.example|42")).map(Account::name)).contains("al");
        assertThat(database.<Optional<Account>>inTransaction(em -> accounts(em).ofSubject("https://id.example|4"))).isEmpty();
    }

    @Test
    void finds_a_token_by_its_secret_and_gives_it_its_scope() {
        Secret secret = makeToken(open("fin", Grant.everywhere(Role.FINANCE_OFFICER)), "Power BI");
        Token token = database.inTransaction(em -> tokens(em).withHash(secret.hash()).orElseThrow());
        assertThat(token.isValid(NOON, false)).isTrue();
        assertThat(token.person().may(Authority.FINANCE_READ)).isTrue();
        assertThat(token.person().may(Authority.FINANCE_WRITE)).isFalse();
        assertThat(database.<Optional<Token>>inTransaction(em -> tokens(em).withHash(Secret.fresh().hash()))).isEmpty();
    }

    @Test
    void a_token_opens_nothing_once_it_is_revoked_over_or_its_account_switched_off() {
        String account = open("fin", Grant.everywhere(Role.FINANCE_OFFICER));
        Secret secret = makeToken(account, "Power BI");
        assertThat(token(secret).isValid(NOON.plus(Duration.ofDays(90)), false)).isFalse();
        database.transaction(em -> accounts(em).named(account).orElseThrow().disable());
        assertThat(token(secret).isValid(NOON, false)).isFalse();
        database.transaction(em -> accounts(em).named(account).orElseThrow().enable());
        database.transaction(em -> tokens(em).withHash(secret.hash()).orElseThrow().revoke(NOON));
        assertThat(token(secret).isValid(NOON, false)).isFalse();
    }

    @Test
    void notes_a_use_to_about_ten_minutes() {
        Secret secret = makeToken(open("fin"), "Power BI");
        for (Instant use : List.of(NOON, NOON.plusSeconds(60), NOON.plusSeconds(900))) {
            database.transaction(em -> tokens(em).noteUse(tokens(em).withHash(secret.hash()).orElseThrow(), use));
            Instant expected = use.equals(NOON.plusSeconds(60)) ? NOON : use;
            assertThat(database.<List<TokenSummary>>inTransaction(em -> tokens(em).of("fin")).get(0).lastUsedAt()).isEqualTo(expected);
        }
    }

    @Test
    void lists_the_tokens_of_one_account_newest_first() {
        makeToken(open("fin"), "old");
        makeToken("fin", "new");
        makeToken(open("other"), "not mine");
        assertThat(database.<List<TokenSummary>>inTransaction(em -> tokens(em).of("fin"))).extracting(TokenSummary::label).containsExactly("new", "old");
    }

    @Test
    void lists_accounts_by_words_role_and_state_page_by_page() {
        open("anna", Grant.everywhere(Role.MEMBER));
        open("bert", new Grant(Role.DIRECTOR, Directorate.ASCH), Grant.everywhere(Role.MEMBER));
        open("carl_100", Grant.everywhere(Role.AUDITOR));
        database.transaction(em -> accounts(em).named("anna").orElseThrow().disable());
        assertThat(names(TableQuery.everything(25))).containsExactly("anna", "bert", "carl_100");
        assertThat(names(TableQuery.everything(25).filteredBy("roles", "MEMBER", "AUDITOR"))).containsExactly("anna", "bert", "carl_100");
        assertThat(names(TableQuery.everything(25).filteredBy("roles", "DIRECTOR"))).containsExactly("bert");
        assertThat(names(TableQuery.everything(25).filteredBy("state", "OFF"))).containsExactly("anna");
        assertThat(names(TableQuery.everything(25).sortedBy("name", true).rows(1, 1))).containsExactly("bert");
        assertThat(page(TableQuery.everything(1)).total()).isEqualTo(3);
        assertThat(page(TableQuery.everything(25)).page().get(1).roles()).isEqualTo("director (ASCH), member");
    }

    private static String open(String name, Grant... grants) {
        database.transaction(em -> {
            Account account = Account.withPassword(name, "Name of " + name, "hash", NOON);
            account.replaceGrants(List.of(grants));
            accounts(em).add(account);
        });
        return name;
    }

    private static Secret makeToken(String account, String label) {
        Secret secret = Secret.fresh();
        database.transaction(em -> tokens(em).add(Token.madeFor(accounts(em).named(account).orElseThrow(), label, Scope.READ, secret,
                NOON, NOON.plus(Duration.ofDays(90)))));
        return secret;
    }

    private static Token token(Secret secret) {
        return database.inTransaction(em -> Optional.of(tokens(em).withHash(secret.hash()).orElseThrow())).orElseThrow();
    }

    private static Rows<AccountRow> page(TableQuery query) {
        return database.inTransaction(em -> {
            JpaAccountList list = new JpaAccountList();
            list.em = em;
            return list.page(query, NOON);
        });
    }

    private static List<String> names(TableQuery query) {
        return page(query).page().stream().map(AccountRow::name).toList();
    }

    private static JpaAccounts accounts(EntityManager em) {
        JpaAccounts accounts = new JpaAccounts();
        accounts.em = em;
        return accounts;
    }

    private static JpaTokens tokens(EntityManager em) {
        JpaTokens tokens = new JpaTokens();
        tokens.em = em;
        return tokens;
    }
}
