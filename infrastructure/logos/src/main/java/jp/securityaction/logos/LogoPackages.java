package jp.securityaction.logos;

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
    Drawing drawing = new Drawing(Files.readString(drawings.resolve(logo.word() + ".svg")));
    String terms = Files.readString(drawings.resolve("terms.txt"));
    SteadyZip zip = new SteadyZip();
    for (Palette palette : Palette.values()) {
      Drawing painted = drawing.in(palette);
      for (Size size : Size.values()) {
        zip.add(
            logo.fileName() + "-" + size.word() + "_" + palette.word() + ".png", painted.png(size));
      }
      zip.add(logo.fileName() + "_" + palette.word() + ".svg", painted.svg());
    }
    zip.add(logo.fileName() + "_terms.txt", logo.terms(terms));
    return zip.bytes();
  }
}
