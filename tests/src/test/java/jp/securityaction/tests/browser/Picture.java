package jp.securityaction.tests.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of a page, in so few colours that it may be kept in the repository: sixteen shades of
 * red, green and blue each.
 */
final class Picture {
  private static final int STEP = 17;
  private static final int PALETTE = 256;

  /** How far a shade may be from another one and still be the same to the eye, of 255. */
  private static final int TOLERANCE = 3 * STEP;

  private final BufferedImage pixels;

  private Picture(BufferedImage pixels) {
    this.pixels = pixels;
  }

  static Picture of(byte[] png) {
    try {
      return new Picture(inFewColours(ImageIO.read(new ByteArrayInputStream(png))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Picture in(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void keep(Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
      ImageWriteParam smallest = writer.getDefaultWriteParam();
      smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      smallest.setCompressionQuality(0);
      Files.deleteIfExists(file);
      try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
        writer.setOutput(out);
        writer.write(null, new IIOImage(indexed(), null, null), smallest);
      } finally {
        writer.dispose();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** How many pixels differ so that one sees it; where one picture is larger, all that is more. */
  long differences(Picture other) {
    long differing = 0;
    for (int y = 0; y < height(other); y++) {
      for (int x = 0; x < width(other); x++) {
        if (differs(other, x, y)) {
          differing++;
        }
      }
    }
    return differing;
  }

  /** What differs in red, on a pale copy of this one. */
  Picture difference(Picture other) {
    BufferedImage shown =
        new BufferedImage(width(other), height(other), BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = shown.createGraphics();
    brush.drawImage(pixels, 0, 0, null);
    brush.setColor(new Color(255, 255, 255, 200));
    brush.fillRect(0, 0, shown.getWidth(), shown.getHeight());
    brush.dispose();
    for (int y = 0; y < shown.getHeight(); y++) {
      for (int x = 0; x < shown.getWidth(); x++) {
        if (differs(other, x, y)) {
          shown.setRGB(x, y, Color.RED.getRGB());
        }
      }
    }
    return new Picture(shown);
  }

  /** In pixels. */
  long size() {
    return (long) pixels.getWidth() * pixels.getHeight();
  }

  private int width(Picture other) {
    return Math.max(pixels.getWidth(), other.pixels.getWidth());
  }

  private int height(Picture other) {
    return Math.max(pixels.getHeight(), other.pixels.getHeight());
  }

  private boolean differs(Picture other, int x, int y) {
    if (!has(x, y) || !other.has(x, y)) {
      return true;
    }
    int one = pixels.getRGB(x, y);
    int two = other.pixels.getRGB(x, y);
    return one != two && (far(one >> 16, two >> 16) || far(one >> 8, two >> 8) || far(one, two));
  }

  private boolean has(int x, int y) {
    return x < pixels.getWidth() && y < pixels.getHeight();
  }

  private static boolean far(int one, int two) {
    return Math.abs((one & 0xff) - (two & 0xff)) > TOLERANCE;
  }

  private static BufferedImage inFewColours(BufferedImage read) {
    BufferedImage few =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        int colour = read.getRGB(x, y);
        few.setRGB(x, y, shade(colour >> 16) << 16 | shade(colour >> 8) << 8 | shade(colour));
      }
    }
    return few;
  }

  private static int shade(int channel) {
    return ((channel & 0xff) + STEP / 2) / STEP * STEP;
  }

  /** A third of the size, where there are no more colours than a palette holds. */
  private BufferedImage indexed() {
    int[] all =
        pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
    int[] palette = Arrays.stream(all).distinct().sorted().toArray();
    if (palette.length > PALETTE) {
      return pixels;
    }
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage indexed =
        new BufferedImage(
            pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
    byte[] indices = new byte[all.length];
    for (int i = 0; i < all.length; i++) {
      indices[i] = (byte) Arrays.binarySearch(palette, all[i]);
    }
    indexed.getRaster().setDataElements(0, 0, pixels.getWidth(), pixels.getHeight(), indices);
    return indexed;
  }
}
