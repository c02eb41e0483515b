package org.countyhall.complaints.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;

import javax.imageio.ImageIO;

/** A picture on a page of its own, as well-formed XHTML for the PDF: as large as the page allows, with what it is below it and for screen readers. */
final class PicturePage {

    private static final double LONG = 297;
    private static final double SHORT = 210;
    private static final double MARGIN = 14;
    private static final double CAPTION = 14;
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 72;

    private final BufferedImage picture;
    private final String alternative;

    PicturePage(BufferedImage picture, String alternative) {
        this.picture = picture;
        this.alternative = alternative;
    }

    String xhtml() throws IOException {
        boolean wide = picture.getWidth() > picture.getHeight();
        double room = (wide ? LONG : SHORT) - 2 * MARGIN;
        double height = (wide ? SHORT : LONG) - 2 * MARGIN - CAPTION;
        double width = Math.min(Math.min(room, height * picture.getWidth() / picture.getHeight()), picture.getWidth() * MILLIMETRES_PER_PIXEL);
        String words = PaperMarkup.safe(alternative);
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>" + words + "</title><meta name=\"subject\" content=\"" + words
                + "\"/><meta name=\"description\" content=\"" + words + "\"/><style>@page { size: A4 " + (wide ? "landscape" : "portrait")
                + "; margin: " + MARGIN + "mm } body { font-family: 'Liberation Sans'; font-size: 9pt; margin: 0 } p { margin: 0 0 2mm 0 }</style></head><body><p>"
                + words + "</p><p><img alt=\"" + words + "\" style=\"width: " + String.format(Locale.ROOT, "%.1f", width)
                + "mm\" src=\"data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg()) + "\"/></p></body></html>";
    }

    /** On white, since paper is. */
    private byte[] jpeg() throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, Color.WHITE, null);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(plain, "jpeg", out);
        return out.toByteArray();
    }
}
