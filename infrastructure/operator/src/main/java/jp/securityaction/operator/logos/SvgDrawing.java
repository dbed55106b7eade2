package jp.securityaction.operator.logos;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** An SVG drawing whose letters are outlines, so that it looks the same without any font. */
record SvgDrawing(String source) {

  SvgDrawing in(Palette palette) {
    return new SvgDrawing(palette.paint(source));
  }

  byte[] svg() {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  byte[] png(PictureSize size) throws IOException {
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader()
                .load(new ByteArrayInputStream(svg()), null, LoaderContext.createDefault()),
            "no SVG");
    FloatSize natural = document.size();
    int height = Math.round(size.width() * natural.height / natural.width);
    BufferedImage image = new BufferedImage(size.width(), height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, graphics, new ViewBox(0, 0, size.width(), height));
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
