package monazite.query.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// Title, abstract and claims of an invented family, in any of its languages.
final class InventedText {
  private final JsonNode recipe;
  private final JsonNode row;
  private final int salt;

  InventedText(JsonNode recipe, JsonNode row, int salt) {
    this.recipe = recipe;
    this.row = row;
    this.salt = salt;
  }

  void write(ObjectNode json, String language, boolean german) {
    String said = german ? "de" : language;
    json.putObject("titles").put(said, title(said));
    json.putObject("abstracts").put(said, summary(said));
    ArrayNode claims = json.putArray("claims");
    int number = 0;
    for (String claim : claims(said)) {
      number++;
      claims
          .addObject()
          .put("number", number)
          .put("text", claim)
          .put("status", "live")
          .put("language", said);
    }
  }

  private JsonNode material() {
    return recipe.path("materials").path(row.path("material").asText());
  }

  private String noun(String language) {
    return material().path("nouns").path(language).asText();
  }

  private String device(String language) {
    return material().path("device").path(language).asText();
  }

  private List<String> topics(String language) {
    List<String> topics = new ArrayList<>();
    row.path("topics")
        .forEach(id -> topics.add(recipe.path("topics").path(id.asText()).path(language).asText()));
    return topics;
  }

  private String title(String language) {
    List<String> topics = topics(language);
    String said =
        topics.isEmpty()
            ? ""
            : switch (language) {
              case "zh" -> String.join("、", topics) + "的";
              case "ja" -> String.join("・", topics) + "に係る";
              case "ko" -> String.join(" · ", topics) + " ";
              case "de" -> " – " + String.join(", ", topics);
              default -> " with " + String.join(" and ", topics);
            };
    String title =
        InventedTitles.of(row.path("role").asText(), language)
            .formatted(noun(language), said, device(language));
    return title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
  }

  private String summary(String language) {
    String formula = material().path("formula").asText();
    String topics = String.join(language.equals("zh") ? "、" : ", ", topics(language));
    return switch (language) {
      case "zh" ->
          "本发明（虚构）涉及组成为"
              + formula
              + "的"
              + noun(language)
              + (topics.isEmpty() ? "" : "，涉及" + topics)
              + "。";
      case "ja" ->
          "（架空の発明）組成が"
              + formula
              + "である"
              + noun(language)
              + (topics.isEmpty() ? "" : "であって、" + topics + "に関する")
              + "。";
      case "ko" ->
          "(가상의 발명) "
              + formula
              + " 조성의 "
              + noun(language)
              + (topics.isEmpty() ? "" : ", " + topics)
              + ".";
      case "de" ->
          "(Erfundenes Patent) "
              + noun(language)
              + " der Zusammensetzung "
              + formula
              + (topics.isEmpty() ? "" : "; " + topics)
              + ".";
      default ->
          "(Invented patent) A "
              + noun(language)
              + " of the composition "
              + formula
              + (topics.isEmpty() ? "" : ", with " + topics)
              + ".";
    };
  }

  private List<String> claims(String language) {
    boolean core = row.path("breadth").asText().equals("core");
    String topic = String.join(language.equals("zh") ? "、" : ", ", topics(language));
    String with = core || topic.isEmpty() ? "" : joined(language, topic);
    String formula = material().path("formula").asText();
    String ranges = core ? formula : ranges(language);
    List<String> claims = new ArrayList<>();
    claims.add(narrowed(first(language, ranges, with), language, core));
    if (!core) {
      claims.add(second(language));
    }
    if (row.has("purity")) {
      claims.add(
          purity(language, row.path("purity").get(salt % row.path("purity").size()).asText()));
    }
    return claims;
  }

  private static String joined(String language, String topic) {
    return switch (language) {
      case "zh" -> "，所述特征涉及" + topic;
      case "ja" -> "、" + topic + "を伴う";
      case "ko" -> ", " + topic;
      case "de" -> ", gekennzeichnet durch " + topic;
      default -> ", characterized by " + topic;
    };
  }

  private String first(String language, String content, String with) {
    String noun = noun(language);
    boolean process = row.path("role").asText().matches("process|recycling");
    boolean device = row.path("role").asText().equals("device");
    String heat = Integer.toString(700 + salt % 40 * 10);
    return switch (language) {
      case "zh" ->
          device
              ? "一种" + device(language) + "，其特征在于，包含" + noun + "，其含" + content + with + "，以及外壳和控制器。"
              : process
                  ? "一种"
                      + noun
                      + "的处理方法，其特征在于，包括提供含"
                      + content
                      + "的原料以及在"
                      + heat
                      + "℃下热处理的步骤"
                      + with
                      + "。"
                  : "一种" + noun + "，其特征在于，包含" + content + with + "。";
      case "ja" ->
          device
              ? noun
                  + "を備え、該"
                  + noun
                  + "が"
                  + content
                  + "を含み"
                  + with
                  + "、筐体と制御器を有する"
                  + device(language)
                  + "。"
              : process
                  ? content
                      + "を含む原料を準備する工程と、"
                      + heat
                      + "℃で熱処理する工程とを含む"
                      + with
                      + "、"
                      + noun
                      + "の処理方法。"
                  : content + "を含む" + with + "、" + noun + "。";
      case "ko" ->
          (process
              ? content
                  + "을 포함하는 원료를 "
                  + heat
                  + "℃에서 열처리하는 단계를 포함하는"
                  + with
                  + ", "
                  + noun
                  + "의 처리 방법."
              : content
                  + "을 포함하는"
                  + with
                  + ", "
                  + noun
                  + (device ? "을 구비한 " + device(language) : "")
                  + ".");
      case "de" ->
          (process
              ? "Verfahren zur Behandlung von "
                  + noun
                  + ", umfassend das Bereitstellen eines Ausgangsstoffs mit "
                  + content
                  + " und eine Wärmebehandlung bei "
                  + heat
                  + " °C"
                  + with
                  + "."
              : noun + ", enthaltend " + content + with + ".");
      default ->
          device
              ? "A "
                  + device(language)
                  + " comprising a housing, a controller and a "
                  + noun
                  + " that contains "
                  + content
                  + with
                  + "."
              : process
                  ? "A method of treating a "
                      + noun
                      + ", comprising providing a starting material containing "
                      + content
                      + " and heat treating it at "
                      + heat
                      + " °C"
                      + with
                      + "."
                  : "A " + noun + " comprising " + content + with + ".";
    };
  }

  /// With the limitations that an improvement has and a device has more of.
  private String narrowed(String claim, String language, boolean core) {
    if (core) {
      return claim;
    }
    boolean device = row.path("role").asText().equals("device");
    String size = Integer.toString(2 + salt % 5);
    String much = Integer.toString(200 + salt % 9 * 100);
    String end = claim.substring(0, claim.length() - 1);
    return switch (language) {
      case "zh" ->
          end
              + "，平均粒径为"
              + size
              + "～"
              + (6 + salt % 4)
              + "μm，氧含量为"
              + much
              + "ppm以下"
              + (device ? "，所述外壳具有入口、出口和隔板，所述控制器与温度传感器和压力传感器连接，所述温度传感器设置于隔板上" : "")
              + "。";
      case "ja" ->
          end.endsWith("。")
              ? claim
              : "平均粒径が"
                  + size
                  + "〜"
                  + (6 + salt % 4)
                  + "μmであり、酸素含有量が"
                  + much
                  + "ppm以下であって、"
                  + claim;
      case "ko" ->
          "평균 입경이 "
              + size
              + " 내지 "
              + (6 + salt % 4)
              + "㎛이고, 산소 함량이 "
              + much
              + " ppm 이하이며, "
              + claim;
      case "de" ->
          end
              + ", wobei die mittlere Korngröße "
              + size
              + " bis "
              + (6 + salt % 4)
              + " µm und der Sauerstoffgehalt höchstens "
              + much
              + " ppm beträgt.";
      default ->
          end
              + ", wherein the mean grain size is "
              + size
              + " to "
              + (6 + salt % 4)
              + " µm, the oxygen content is "
              + much
              + " ppm or less"
              + (device
                  ? ", the housing has an inlet, an outlet and a partition, the controller is connected to a temperature sensor and a pressure sensor, and the temperature sensor is arranged on the partition"
                  : "")
              + ".";
    };
  }

  private String second(String language) {
    return switch (language) {
      case "zh" -> "根据权利要求1所述的" + noun(language) + "，其特征在于，相对密度为95%以上。";
      case "ja" -> "相対密度が95%以上である請求項1に記載の" + noun(language) + "。";
      case "ko" -> "제1항에 있어서, 상대 밀도가 95% 이상인 " + noun(language) + ".";
      case "de" ->
          noun(language)
              + " nach Anspruch 1, dadurch gekennzeichnet, dass die relative Dichte mindestens 95 % beträgt.";
      default -> "The subject of claim 1, wherein the relative density is 95 % or more.";
    };
  }

  private String purity(String language, String percent) {
    return switch (language) {
      case "zh" -> "根据权利要求1所述的方法，其特征在于，所得金属的纯度为" + percent + "%以上。";
      case "ja" -> "得られる金属の純度が" + percent + "%以上である請求項1に記載の方法。";
      case "ko" -> "제1항에 있어서, 금속의 순도가 " + percent + "% 이상인 방법.";
      default ->
          "The method of claim 1, wherein the metal has a purity of " + percent + " % or more.";
    };
  }

  private String ranges(String language) {
    List<String> parts = new ArrayList<>();
    for (JsonNode range : material().path("ranges")) {
      double lo = range.get(1).asDouble() * (1 + salt % 7 / 50.0);
      double hi = range.get(2).asDouble() * (1 - salt % 5 / 50.0);
      String what = range.get(0).asText();
      parts.add(
          switch (language) {
            case "zh" -> "%s %s～%swt%%".formatted(what, number(lo), number(hi));
            case "ja" -> "%s：%s〜%s質量%%".formatted(what, number(lo), number(hi));
            case "ko" -> "%s %s 내지 %s 중량%%".formatted(what, number(lo), number(hi));
            case "de" -> "%s bis %s Gew.-%% %s".formatted(number(lo), number(hi), what);
            default -> "%s to %s wt%% of %s".formatted(number(lo), number(hi), what);
          });
    }
    return String.join(language.equals("zh") ? "、" : language.equals("ja") ? "、" : ", ", parts);
  }

  private static String number(double value) {
    return value < 1
        ? String.format(java.util.Locale.ROOT, "%.2f", value)
        : String.format(java.util.Locale.ROOT, "%.1f", value);
  }
}
