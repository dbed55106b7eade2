package jp.securityaction.operator.logos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one ZIP a star: {@code LogoPackages <folder of drawings> <folder for the ZIPs>}. */
final class LogoPackages {
  private LogoPackages() {}

  public static void main(String[] arguments) throws IOException {
    Path drawings = Path.of(arguments[0]);
    Path packages = Path.of(arguments[1]);
    Files.createDirectories(packages);
    for (StarLogo logo : StarLogo.values()) {
      Files.write(packages.resolve(logo.fileName() + ".zip"), zip(logo, drawings));
    }
  }

  private static byte[] zip(StarLogo logo, Path drawings) throws IOException {
    SvgDrawing drawing =
        new SvgDrawing(Files.readString(drawings.resolve(logo.inFileName() + ".svg")));
    String terms = Files.readString(drawings.resolve("terms.txt"));
    ReproducibleZip zip = new ReproducibleZip();
    for (Palette palette : Palette.values()) {
      SvgDrawing painted = drawing.in(palette);
      for (PictureSize size : PictureSize.values()) {
        zip.add(
            logo.fileName() + "-" + size.inFileName() + "_" + palette.inFileName() + ".png",
            painted.png(size));
      }
      zip.add(logo.fileName() + "_" + palette.inFileName() + ".svg", painted.svg());
    }
    zip.add(logo.fileName() + "_terms.txt", logo.terms(terms));
    return zip.bytes();
  }
}
