package monazite.query.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import monazite.indexer.holders.Holders;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.term.TermStatus;
import monazite.query.ask.LandscapeQuery;
import monazite.seeds.Seeds;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Topic;
import monazite.seeds.holder.HolderSeeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The filters that reports share.
public final class FilterOptions {
  private static final Set<String> ROLES =
      Set.of("material", "process", "device", "recycling", "mention");
  private static final Set<String> STATUSES =
      Arrays.stream(TermStatus.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Set<String> LABELS =
      Set.of("core", "improvement", "peripheral", "insufficient");

  @Option(
      names = "--material",
      paramLabel = "F",
      description = "material family, by id or name: ndfeb, phosphor, 钕铁硼")
  private @Nullable String material;

  @Option(
      names = "--role",
      paramLabel = "R",
      description =
          "what the material is to the patent: material, process, device, recycling, mention")
  private @Nullable String role;

  @Option(
      names = "--assignee",
      paramLabel = "A",
      description =
          "a holder in any spelling; finds what has it on its front page and what is its own on the"
              + " day of --as-of")
  private @Nullable String assignee;

  @Option(
      names = "--claims",
      paramLabel = "LABEL",
      description = "core, improvement, peripheral or insufficient")
  private @Nullable String claims;

  @Option(
      names = "--office",
      paramLabel = "CC",
      description = "publications of one office: US, EP, WO, CN, ...")
  private @Nullable String office;

  @Option(names = "--topic", paramLabel = "T", description = "technology topic, by id or name")
  private @Nullable String topic;

  @Option(
      names = "--status",
      paramLabel = "S",
      description = "status on the day of --as-of: IN_FORCE, EXPIRED_TERM, UNKNOWN_FEES, ...")
  private @Nullable String status;

  @Option(
      names = "--filed",
      paramLabel = "A..B",
      description = "filed from A to B: years or dates, either may be left out")
  private @Nullable String filed;

  @Option(names = "--ends", paramLabel = "A..B", description = "right that may end from A to B")
  private @Nullable String ends;

  @Option(
      names = "--element",
      paramLabel = "RANGE",
      description =
          "a claim with this content, for example 'Dy 0.5..3 wt%%'; given several times, one claim"
              + " has them all")
  private List<String> elements = new ArrayList<>();

  /// The filters given, as questions.
  ///
  /// @throws UsageException where a word isn't one of those there are
  List<LandscapeQuery> parts(CommonOptions common, LocalDate asOf) {
    List<LandscapeQuery> parts = new ArrayList<>(scope(common, asOf));
    if (claims != null) {
      parts.add(
          new LandscapeQuery.Labelled(oneOf("--claims", claims.toLowerCase(Locale.ROOT), LABELS)));
    }
    if (status != null) {
      String word = status.toUpperCase(Locale.ROOT).replace('-', '_');
      parts.add(new LandscapeQuery.WithStatus(oneOf("--status", word, STATUSES), asOf));
    }
    if (filed != null) {
      LocalDate[] days = span("--filed", filed);
      parts.add(new LandscapeQuery.Filed(days[0], days[1]));
    }
    if (ends != null) {
      LocalDate[] days = span("--ends", ends);
      parts.add(new LandscapeQuery.Ends(days[0], days[1]));
    }
    if (!elements.isEmpty()) {
      parts.add(
          new LandscapeQuery.ContainsAll(
              elements.stream().map(one -> ContentOption.parse(one, common.seeds())).toList()));
    }
    return parts;
  }

  /// The filters that say what is looked at: material, role, topic, holder and office; not those
  /// that pick some of its patents.
  ///
  /// @param asOf the day whose holders are meant
  List<LandscapeQuery> scope(CommonOptions common, LocalDate asOf) {
    List<LandscapeQuery> parts = new ArrayList<>();
    Seeds seeds = common.seeds();
    if (material != null) {
      String id = family(material, seeds);
      parts.add(
          role == null
              ? new LandscapeQuery.OfFamily(id)
              : new LandscapeQuery.FamilyInRole(id, role()));
    } else if (role != null) {
      parts.add(new LandscapeQuery.InRole(role()));
    }
    if (assignee != null) {
      parts.add(new LandscapeQuery.HeldBy(holder(assignee, seeds), asOf));
    }
    if (office != null) {
      parts.add(new LandscapeQuery.FromOffice(office("--office", office)));
    }
    if (topic != null) {
      parts.add(new LandscapeQuery.OnTopic(topic(topic, seeds)));
    }
    return parts;
  }

  /// The material asked for.
  Optional<String> material(CommonOptions common) {
    return Optional.ofNullable(material).map(text -> family(text, common.seeds()));
  }

  /// The topic asked for.
  Optional<String> topic(CommonOptions common) {
    return Optional.ofNullable(topic).map(text -> topic(text, common.seeds()));
  }

  /// The filters given but for material and topic; all patents where there are none.
  LandscapeQuery besideSubject(CommonOptions common, LocalDate asOf) {
    List<LandscapeQuery> parts =
        parts(common, asOf).stream()
            .filter(part -> !(part instanceof LandscapeQuery.OfFamily))
            .filter(part -> !(part instanceof LandscapeQuery.OnTopic))
            .toList();
    return parts.isEmpty() ? new LandscapeQuery.All() : new LandscapeQuery.Every(parts);
  }

  /// Warns where the index was judged with other seeds than these.
  static void warn(CommonOptions common, Terminal terminal) throws java.io.IOException {
    IndexFolder.About about = common.index().about();
    if (!common.quiet() && !about.seeds().equals(common.seeds().hash())) {
      terminal
          .err()
          .println(
              "monazite: warning: the index was judged with other seeds; 'monazite reindex' brings it up to date");
    }
  }

  static String office(String option, String text) {
    String office = text.toUpperCase(Locale.ROOT);
    if (!office.matches("[A-Z]{2}")) {
      throw new UsageException(
          option + " " + text + ": an office is two letters, such as US or CN");
    }
    return office;
  }

  private String role() {
    return oneOf("--role", String.valueOf(role).toLowerCase(Locale.ROOT), ROLES);
  }

  /// A constant by its word in lower case.
  static <E extends Enum<E>> E oneOf(String option, String word, Class<E> constants) {
    String name = word.toLowerCase(Locale.ROOT);
    for (E constant : constants.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    throw new UsageException(
        option
            + " "
            + word
            + ": one of "
            + Arrays.stream(constants.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  private static String oneOf(String option, String word, Set<String> words) {
    if (!words.contains(word)) {
      throw new UsageException(
          option + " " + word + ": one of " + String.join(", ", words.stream().sorted().toList()));
    }
    return word;
  }

  static String family(String text, Seeds seeds) {
    return isId("families", text, seeds)
        ? text
        : named(
            "--material",
            text,
            FamilySeeds.of(seeds).families(),
            Family::id,
            family -> family.allNames());
  }

  static String topic(String text, Seeds seeds) {
    return isId("topics", text, seeds)
        ? text
        : named(
            "--topic",
            text,
            FamilySeeds.of(seeds).topics(),
            Topic::id,
            topic -> topic.names().values());
  }

  /// Whether a word is an id, without reading all the files: a family's file is named after it.
  private static boolean isId(String folder, String word, Seeds seeds) {
    return word.matches("[a-z0-9_]+")
        && seeds.files(folder + "/" + word + ".json").stream()
            .anyMatch(file -> file.json().path("id").asText().equals(word));
  }

  private static <T> String named(
      String option,
      String text,
      Collection<T> all,
      Function<T, String> id,
      Function<T, Collection<String>> names) {
    String wanted = plain(text);
    for (T one : all) {
      if (plain(id.apply(one)).equals(wanted)
          || names.apply(one).stream().anyMatch(name -> plain(name).equals(wanted))) {
        return id.apply(one);
      }
    }
    throw new UsageException(
        option
            + " "
            + text
            + ": unknown; one of "
            + String.join(", ", all.stream().map(id).sorted().toList()));
  }

  static String plain(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_\\p{Pd}]", "");
  }

  private static String holder(String name, Seeds seeds) {
    Optional<String> id = new Holders(HolderSeeds.of(seeds)).searchIds(name).stream().findFirst();
    return id.orElseThrow(() -> new UsageException("--assignee " + name + ": no name in it"));
  }

  static LocalDate[] span(String option, String text) {
    String[] ends = text.split("\\.\\.", -1);
    if (ends.length > 2) {
      throw new UsageException(option + " " + text + ": write it as A..B");
    }
    String last = ends.length == 2 ? ends[1] : ends[0];
    LocalDate from = ends[0].isBlank() ? LocalDate.of(1, 1, 1) : day(option, ends[0], false);
    LocalDate to = last.isBlank() ? LocalDate.of(9999, 12, 31) : day(option, last, true);
    if (to.isBefore(from)) {
      throw new UsageException(option + " " + text + ": the dates are the wrong way round");
    }
    return new LocalDate[] {from, to};
  }

  private static LocalDate day(String option, String text, boolean end) {
    String day = text.strip();
    if (day.matches("[0-9]{4}")) {
      Year year = Year.of(Integer.parseInt(day));
      return end ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
    }
    return CommonOptions.date(option, day);
  }
}
