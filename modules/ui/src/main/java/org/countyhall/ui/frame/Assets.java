package org.countyhall.ui.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Style and script of all pages, under addresses that change with their content, so that browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "META-INF/resources/countyhall/";
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public String address(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/jakarta.faces.resource/" + name
                + ".xhtml?ln=countyhall&v=" + marks.computeIfAbsent(name, Assets::markOf);
    }

    private static String markOf(String name) {
        try (InputStream content = Assets.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
