package org.countyhall.ui.frame;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The colours and shortcuts that a browser asks for in its cookies, so that a page is right from its first byte. */
public final class Look {

    public static final String COLOURS = "look";
    public static final String SHORTCUTS = "shortcuts";
    private static final int A_YEAR = 365 * 24 * 3600;

    private Look() {
    }

    /** The sets of colours; {@code system} follows the device. */
    public enum Colours {
        SYSTEM, LIGHT, DARK, CONTRAST;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Colours> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
