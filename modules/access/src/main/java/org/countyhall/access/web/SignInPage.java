package org.countyhall.access.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.access.application.SignIn;
import org.countyhall.access.application.SignInAnswer;
import org.countyhall.core.Texts;

/** The page on which people say who they are, and which then leads on to where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    private static final Set<String> PROBLEMS = Set.of("expired", "notVouched", "providerAway", "noRole", "nameOfAnother", "switchedOff");

    @Inject
    SignIn signIn;

    @Inject
    SignedInSession session;

    @Inject
    ClientAddress addresses;

    @Inject
    FacesContext faces;

    @Inject
    ProviderSettings provider;

    private String name;
    private String password;
    private String next;
    private String problem;
    private boolean left;

    /** Somebody who is signed in already is sent on; somebody who comes back from the identity provider unknown is told why. */
    public void arrive() throws IOException {
        if (problem != null && PROBLEMS.contains(problem)) {
            say(Texts.refusal("access." + problem));
        }
        if (session.person(request()).isPresent()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        SignInAnswer answer = signIn.with(name, password, addresses.of(request()));
        password = null;
        if (answer instanceof SignInAnswer.SignedIn signedIn) {
            session.begin(request(), signedIn.person());
            goOn();
        } else {
            refuse(answer);
        }
    }

    private void refuse(SignInAnswer answer) {
        boolean tooMany = answer instanceof SignInAnswer.TooManyTries;
        say(Texts.refusal(tooMany ? "access.tooManyTries" : "access.signIn"));
        faces.validationFailed();
        external().setResponseStatus(tooMany ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
    }

    private void say(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private void goOn() throws IOException {
        external().redirect(LocalPath.orHome(next));
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    /** Whether the council's identity provider can be chosen. */
    public boolean isProviderOffered() {
        return provider.isConfigured();
    }

    public boolean isFormOffered() {
        return signIn.isOffered();
    }

    public String getProviderAddress() {
        String next = LocalPath.orHome(this.next);
        return "/signin/provider" + (LocalPath.HOME.equals(next) ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
