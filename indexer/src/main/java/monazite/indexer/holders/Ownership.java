package monazite.indexer.holders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PatentDocument;
import monazite.seeds.holder.TransferRules;
import monazite.seeds.holder.TransferRules.Change;

/// Follows a right from the holders on its front page through the transfers that its sources
/// record, and each holder through its successions. A recorded transfer goes before the
/// successions of the data files: those count from its day on only.
public final class Ownership {
  /// A change with its day and the words that tell it.
  private record Recorded(LocalDate day, Change change, String code) {}

  private final Holders holders;
  private final TransferRules rules;

  /// @param rules what events tell transfers
  public Ownership(Holders holders, TransferRules rules) {
    this.holders = holders;
    this.rules = rules;
  }

  /// The stages of a right: its front page, then each recorded change.
  ///
  /// @param front its holders by the front page
  public List<Stage> stages(PatentDocument document, List<FrontName> front) {
    List<Stage> stages = new ArrayList<>(List.of(new Stage(Stage.BEGIN, front)));
    List<Recorded> open = new ArrayList<>();
    Optional<LocalDate> printed = document.published();
    for (Recorded one : recorded(document)) {
      List<FrontName> now = stages.getLast().names();
      Optional<List<FrontName>> next = after(now, one, printed);
      if (next.isEmpty() && one.change.renaming()) {
        open.add(one); // of a holder to whom the right comes only later
      }
      if (next.isPresent()) {
        add(stages, one.day, renamed(next.get(), open, one.day));
      }
    }
    return List.copyOf(stages);
  }

  private static void add(List<Stage> stages, LocalDate day, List<FrontName> names) {
    if (stages.getLast().from().equals(day) && stages.size() > 1) {
      stages.removeLast();
    }
    stages.add(new Stage(day, names));
  }

  /// Changes in the order of their days.
  private List<Recorded> recorded(PatentDocument document) {
    String office = document.publication().office();
    List<Recorded> found = new ArrayList<>();
    for (LegalEvent event : document.termFacts().events()) {
      if (event.date().isPresent() && (event.office().isEmpty() || event.office().equals(office))) {
        rules
            .read(office, event.code(), event.text())
            .ifPresent(it -> found.add(new Recorded(event.date().get(), it, event.code().strip())));
      }
    }
    found.sort(Comparator.comparing(Recorded::day));
    return found;
  }

  /// The holders after a change; empty where it changes nothing, or speaks of a holder that isn't
  /// there.
  private Optional<List<FrontName>> after(
      List<FrontName> now, Recorded one, Optional<LocalDate> printed) {
    List<FrontName> to = named(one);
    Set<String> ids = new HashSet<>();
    now.forEach(name -> ids.add(name.id()));
    if (to.isEmpty() || to.stream().allMatch(name -> ids.contains(name.id()))) {
      return Optional.empty();
    }
    List<FrontName> stay =
        now.stream()
            .filter(name -> one.change.from().stream().noneMatch(giver -> isSame(name, giver)))
            .toList();
    boolean gives = stay.size() < now.size();
    // A record of before the printing that names none of the holders printed was overtaken by it.
    boolean overtaken = printed.filter(day -> !one.day.isAfter(day)).isPresent() && !now.isEmpty();
    if (!gives && (one.change.renaming() || overtaken)) {
      return Optional.empty();
    }
    List<FrontName> next = new ArrayList<>(gives ? stay : List.of());
    to.stream()
        .filter(name -> next.stream().noneMatch(other -> other.id().equals(name.id())))
        .forEach(next::add);
    return Optional.of(next);
  }

  private List<FrontName> named(Recorded one) {
    List<FrontName> names = new ArrayList<>();
    for (String name : one.change.to()) {
      holders.resolve(name).map(holder -> name(holder, name, one)).ifPresent(names::add);
    }
    return names;
  }

  private static FrontName name(Holder holder, String printed, Recorded one) {
    String giver =
        one.change.from().isEmpty() ? "" : " from " + String.join("; ", one.change.from());
    String what = one.change.renaming() ? "change of name" : "transfer";
    return new FrontName(
        holder.id(),
        printed,
        "",
        "%s%s recorded %s (event %s): %s"
            .formatted(what, giver, one.day, one.code, holder.reason()),
        Optional.of(one.day));
  }

  /// Whether a giver is a holder, or one of those whom it became or came from.
  private boolean isSame(FrontName name, String giver) {
    Optional<Holder> found = holders.resolve(giver);
    if (found.isEmpty()) {
      return false;
    }
    String id = found.get().id();
    return id.equals(name.id())
        || (Holders.isPerson(name.id()) && name.printed().equalsIgnoreCase(giver))
        || holders.withSuccessors(name.id()).contains(id)
        || holders.withSuccessors(id).contains(name.id());
  }

  /// Holders under the names that they had taken before the right came to them.
  private List<FrontName> renamed(List<FrontName> names, List<Recorded> open, LocalDate day) {
    List<FrontName> renamed = new ArrayList<>();
    for (FrontName name : names) {
      Optional<Recorded> change =
          open.stream()
              .filter(one -> one.change.from().stream().anyMatch(giver -> isSame(name, giver)))
              .findFirst();
      renamed.add(
          change
              .flatMap(it -> named(it).stream().findFirst())
              .map(it -> it.recordedOn(day))
              .orElse(name));
    }
    return renamed;
  }

  /// The days on which each holder has the right: stages cut at the days of successions.
  public List<HeldSpan> spans(List<Stage> stages) {
    List<HeldSpan> spans = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      LocalDate end = i + 1 < stages.size() ? stages.get(i + 1).from().minusDays(1) : HeldSpan.END;
      List<FrontName> names = stages.get(i).names();
      for (int place = 0; place < names.size(); place++) {
        spans(names.get(place), stages.get(i).from(), end, place, spans);
      }
    }
    return List.copyOf(spans);
  }

  private void spans(
      FrontName name, LocalDate from, LocalDate end, int place, List<HeldSpan> spans) {
    TreeSet<LocalDate> days = new TreeSet<>(holders.days(name.id()));
    days.add(from);
    for (LocalDate day : days.subSet(from, true, end, true)) {
      String id = holders.on(name.id(), name.recorded(), day).id();
      String shown = id.equals(name.id()) && !holders.isKnown(id) ? name.printed() : "";
      HeldSpan span =
          new HeldSpan(id, shown.isEmpty() ? holders.displayName(id) : shown, day, end, place);
      HeldSpan last = spans.isEmpty() ? span : spans.getLast();
      boolean goesOn = !spans.isEmpty() && last.place() == place && last.to().equals(end);
      if (goesOn && last.id().equals(id)) {
        continue;
      }
      if (goesOn) {
        spans.set(
            spans.size() - 1,
            new HeldSpan(last.id(), last.name(), last.from(), day.minusDays(1), place));
      }
      spans.add(span);
    }
  }
}
