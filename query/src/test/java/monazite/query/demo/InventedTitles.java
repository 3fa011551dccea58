package monazite.query.demo;

import java.util.Map;

/// Titles of invented families, by role and language: material, topics, device.
final class InventedTitles {
  private static final Map<String, Map<String, String>> TITLES =
      Map.of(
          "material",
          Map.of(
              "en",
              "%1$s%2$s",
              "zh",
              "%2$s%1$s",
              "ja",
              "%2$s%1$s",
              "ko",
              "%2$s%1$s",
              "de",
              "%1$s%2$s"),
          "process",
          Map.of(
              "en",
              "Method of producing %1$s%2$s",
              "zh",
              "%2$s%1$s的制备方法",
              "ja",
              "%2$s%1$sの製造方法",
              "ko",
              "%2$s%1$s의 제조방법",
              "de",
              "Verfahren zur Herstellung: %1$s%2$s"),
          "device",
          Map.of(
              "en",
              "%3$s comprising %1$s%2$s",
              "zh",
              "包含%2$s%1$s的%3$s",
              "ja",
              "%2$s%1$sを備えた%3$s",
              "ko",
              "%2$s%1$s 포함 %3$s",
              "de",
              "%3$s mit %1$s%2$s"),
          "recycling",
          Map.of(
              "en",
              "Method of recovering rare earths from %1$s%2$s",
              "zh",
              "从%1$s中回收稀土的方法%2$s",
              "ja",
              "%1$sから希土類を回収する方法%2$s",
              "ko",
              "%1$s에서 희토류를 회수하는 방법%2$s",
              "de",
              "Verfahren zur Rückgewinnung von Seltenerden aus %1$s%2$s"));

  private InventedTitles() {}

  static String of(String role, String language) {
    return TITLES.getOrDefault(role, Map.of()).getOrDefault(language, "%1$s%2$s");
  }
}
