package org.countyhall.complaints.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.countyhall.complaints.domain.paper.Block;

/** Bars as a picture, with the font of the papers; each bar has its figure written beside it. */
final class BarPicture {

    private static final int WIDTH = 1400;
    private static final int ROW = 52;
    private static final int LABELS = 520;
    private static final int FIGURES = 120;
    private static final float LETTERS = 26f;
    private static final Color INK = new Color(26, 34, 48);
    private static final Color BRAND = new Color(11, 79, 92);

    private final Block.Bars bars;

    BarPicture(Block.Bars bars) {
        this.bars = bars;
    }

    Block.Picture picture() {
        int height = ROW * bars.labels().size() + 12;
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, height);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        long longest = Math.max(1, bars.values().stream().filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(1));
        for (int i = 0; i < bars.labels().size(); i++) {
            draw(pen, i, longest);
        }
        pen.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return new Block.Picture(png.toByteArray(), WIDTH, height, words());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw(Graphics2D pen, int row, long longest) {
        int top = row * ROW + 8;
        Long value = bars.values().get(row);
        String label = bars.labels().get(row);
        while (pen.getFontMetrics().stringWidth(label) > LABELS - 20) {
            label = label.substring(0, label.length() - 2).strip() + "\u2026";
        }
        pen.setColor(INK);
        pen.drawString(label, 4, top + 28);
        int length = value == null ? 0 : (int) (value * (WIDTH - LABELS - FIGURES) / longest);
        pen.setColor(BRAND);
        pen.fillRect(LABELS, top, length, ROW - 16);
        pen.setColor(INK);
        pen.drawString(value == null ? "[c]" : "%,d".formatted(value), LABELS + length + 10, top + 28);
    }

    private String words() {
        return bars.title() + ": " + IntStream.range(0, bars.labels().size()).mapToObj(i -> bars.labels().get(i) + " "
                + (bars.values().get(i) == null ? "[c]" : bars.values().get(i))).collect(Collectors.joining(", "));
    }

    private static Font font() {
        try (InputStream file = BarPicture.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(LETTERS);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
