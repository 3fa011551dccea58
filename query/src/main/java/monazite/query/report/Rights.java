package monazite.query.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import monazite.indexer.holders.Holders;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;
import monazite.indexer.term.TermStatus;
import monazite.seeds.law.Jurisdiction.SameDay;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.law.KindCode;

/// Publications as the rights they are of: a patent that was printed again after opposition is one
/// right, and so are two rights for one invention where the law lets one give way to the other.
public final class Rights {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final Jurisdictions laws;
  private final TermCalculator calculator;

  /// By these laws.
  ///
  /// @param laws what tells the kinds of publications and which rights give way
  public Rights(Jurisdictions laws) {
    this.laws = laws;
    this.calculator = new TermCalculator(laws);
  }

  /// A grant whose end can be bounded; an examined publication is none yet.
  public static boolean isRight(Summary hit, LocalDate asOf) {
    return (hit.lo().isPresent() || hit.hi().isPresent())
        && !hit.statusOn(asOf).equals(TermStatus.EXAMINED_PUBLICATION.name());
  }

  /// Each right once, by its latest publication, in the order of the first ones.
  public List<Summary> once(List<Summary> grants) {
    BitSet again = sharing(grants.size(), i -> numberHash(grants.get(i)));
    Map<String, List<Summary>> numbers = new HashMap<>();
    again.stream()
        .mapToObj(grants::get)
        .forEach(one -> numbers.computeIfAbsent(number(one), _ -> new ArrayList<>()).add(one));
    List<Summary> once = new ArrayList<>(grants.size());
    for (int i = 0; i < grants.size(); i++) {
      Summary grant = grants.get(i);
      List<Summary> group = again.get(i) ? numbers.remove(number(grant)) : List.of(grant);
      if (group != null && group.size() == 1) {
        once.add(grant);
      } else if (group != null) {
        Map<String, Summary> sorts = new LinkedHashMap<>();
        group.forEach(one -> sorts.merge(sort(one), one, Rights::latest));
        once.addAll(sorts.values());
      }
    }
    return withoutThoseThatGaveWay(withoutReissued(once));
  }

  /// Which of some things have a hash that another one has too. Most keys come once: only the few
  /// that may come again are worth a list of their own.
  private static BitSet sharing(int count, IntToLongFunction hash) {
    int[] places = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
    long[] hashes = new long[count];
    BitSet sharing = new BitSet(count);
    for (int i = 0; i < count; i++) {
      hashes[i] = hash.applyAsLong(i);
      int place = Long.hashCode(hashes[i] * SPREAD) & (places.length - 1);
      while (places[place] > 0 && hashes[places[place] - 1] != hashes[i]) {
        place = (place + 1) & (places.length - 1);
      }
      if (places[place] > 0) {
        sharing.set(places[place] - 1);
        sharing.set(i);
      } else {
        places[place] = i + 1;
      }
    }
    return sharing;
  }

  /// A reissue takes the place of its original (35 USC 251, 252), which is then no right any more.
  private static List<Summary> withoutReissued(List<Summary> rights) {
    Set<String> replaced = new HashSet<>();
    for (Summary right : rights) {
      if (!right.replaces().isEmpty()) {
        replaced.add(right.replaces());
      }
    }
    return replaced.isEmpty()
        ? rights
        : rights.stream().filter(right -> !replaced.contains(number(right))).toList();
  }

  private static String number(Summary publication) {
    String number = publication.publication();
    return number.substring(0, number.length() - publication.kind().length());
  }

  private static long numberHash(Summary publication) {
    String number = publication.publication();
    long hash = 0;
    for (int i = number.length() - publication.kind().length() - 1; i >= 0; i--) {
      hash = 31 * hash + number.charAt(i);
    }
    return hash;
  }

  /// Patents and utility models of one office can have the same number.
  String sort(Summary publication) {
    return kind(publication)
        .flatMap(KindCode::right)
        .orElseGet(() -> publication.kind().replaceAll("[0-9]", ""));
  }

  /// What the publication's kind code means.
  Optional<KindCode> kind(Summary publication) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("office", publication.office());
    facts.put("doc", publication.publication());
    facts.put("kind", publication.kind());
    publication.granted().ifPresent(day -> facts.put("granted", day.toString()));
    publication.filed().ifPresent(day -> facts.put("filed", day.toString()));
    return calculator.kind(TermCase.parse(facts));
  }

  private static Summary latest(Summary one, Summary other) {
    return Comparator.comparing(Summary::kind).compare(one, other) >= 0 ? one : other;
  }

  private List<Summary> withoutThoseThatGaveWay(List<Summary> rights) {
    List<Summary> named =
        rights.stream()
            .filter(right -> !right.holderId().isEmpty() && sameDay(right).isPresent())
            .toList();
    Map<String, List<Summary>> days = new HashMap<>();
    sharing(named.size(), i -> filingHash(named.get(i))).stream()
        .mapToObj(named::get)
        .forEach(right -> days.computeIfAbsent(filing(right), _ -> new ArrayList<>()).add(right));
    Set<Summary> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Summary> group : days.values()) {
      for (Summary right : group) {
        if (group.size() > 1 && group.stream().anyMatch(other -> gaveWay(right, other))) {
          gone.add(right);
        }
      }
    }
    return gone.isEmpty()
        ? rights
        : rights.stream().filter(right -> !gone.contains(right)).toList();
  }

  private Optional<SameDay> sameDay(Summary right) {
    return laws.of(right.office())
        .flatMap(law -> law.sameDay())
        .filter(rule -> right.filed().isPresent());
  }

  /// The same holder and day of filing.
  private static String filing(Summary right) {
    return right.office()
        + " "
        + right.filed().map(LocalDate::toString).orElse("")
        + " "
        + Holders.withoutRight(right.holderId());
  }

  private static long filingHash(Summary right) {
    long day = right.filed().map(LocalDate::toEpochDay).orElse(0L);
    return (day * 31 + right.office().hashCode()) * 31
        + Holders.withoutRight(right.holderId()).hashCode();
  }

  /// One invention: the same holder, day of filing and title.
  private static String invention(Summary right) {
    String title = right.title().toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\s]+", " ");
    return filing(right) + " " + title.strip();
  }

  /// Whether a right is of the sort that ends in favour of another of the same day.
  boolean canGiveWay(Summary right) {
    return sameDay(right).filter(rule -> rule.right().equals(sort(right))).isPresent();
  }

  /// Whether a right ended in favour of another for the same invention.
  boolean gaveWay(Summary right, Summary other) {
    return sameDay(right)
        .filter(rule -> rule.right().equals(sort(right)) && rule.to().equals(sort(other)))
        .filter(rule -> invention(right).equals(invention(other)))
        .isPresent();
  }
}
