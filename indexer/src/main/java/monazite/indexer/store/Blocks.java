package monazite.indexer.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.judge.Judged;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/// Makes the block of Lucene documents of one patent: its claims, then itself.
final class Blocks {
  private Blocks() {}

  static List<Document> of(LandscapeEntry entry) {
    List<Document> block = new ArrayList<>();
    if (entry.links().isAttached()) {
      return List.of(kept(entry, "attached"));
    }
    for (Judged.JudgedClaim claim : entry.judged().claims()) {
      block.add(claim(entry.key(), claim));
    }
    block.add(patent(entry));
    return block;
  }

  private static Document claim(String key, Judged.JudgedClaim claim) {
    Document child = new Document();
    child.add(new StringField(Schema.LEVEL, "claim", Store.NO));
    child.add(new StringField(Schema.KEY, key, Store.NO));
    child.add(new StringField(Schema.CLAIM_LABEL, claim.label(), Store.NO));
    child.add(new StringField(Schema.CLAIM_TYPE, claim.type(), Store.NO));
    child.add(new StoredField(Schema.CLAIM_NUMBER, claim.number()));
    child.add(new TextField(Schema.CLAIM_TEXT, claim.text(), Store.NO));
    for (Judged.Content range : claim.contents()) {
      // "101 to 25 wt%", as a misprint has it, is shown but can't be searched.
      if (range.lo() <= range.hi()) {
        child.add(
            new DoubleRange(
                Schema.range(range.element(), range.basis()),
                new double[] {range.lo()},
                new double[] {range.hi()}));
      }
    }
    return child;
  }

  /// What is kept of every entry, shown or not.
  private static Document kept(LandscapeEntry entry, String level) {
    Document parent = new Document();
    parent.add(new StringField(Schema.LEVEL, level, Store.NO));
    parent.add(new StringField(Schema.KEY, entry.key(), Store.NO));
    parent.add(new StringField(Schema.OWN, entry.key(), Store.NO));
    parent.add(new StoredField(Schema.ORDER, entry.key()));
    parent.add(new SortedDocValuesField(Schema.ORDER, new BytesRef(entry.key())));
    parent.add(new BinaryDocValuesField(Schema.LINKS, entry.links().bytes()));
    entry.sources().forEach(source -> parent.add(new StoredField(Schema.SOURCES, source)));
    entry.places().forEach(place -> parent.add(new StoredField(Schema.PLACES, place)));
    entry.hashes().forEach(hash -> parent.add(new StoredField(Schema.HASHES, hash)));
    return parent;
  }

  private static Document patent(LandscapeEntry entry) {
    Judged judged = entry.judged();
    Document parent = kept(entry, "patent");
    var publication = entry.document().publication();
    parent.add(
        new StringField(Schema.NUMBER, publication.office() + publication.number(), Store.NO));
    parent.add(new StringField(Schema.OFFICE, publication.office(), Store.NO));
    parent.add(new StringField(Schema.KIND, publication.kind(), Store.NO));
    entry.attached().forEach(source -> parent.add(new StoredField(Schema.ATTACHED, source)));
    parent.add(new StoredField(Schema.JUDGED, judged.json().toString()));
    parent.add(
        new BinaryDocValuesField(
            Schema.SUMMARY, SummaryBytes.write(entry.summary(), judged.held())));
    parent.add(
        new BinaryDocValuesField(Schema.FRONT, FrontNames.bytes(judged.json().path("holders"))));
    if (judged.stages().size() > 1) {
      parent.add(new BinaryDocValuesField(Schema.RECORDED, FrontNames.bytes(judged.stages())));
    }
    parent.add(
        new BinaryDocValuesField(
            Schema.SIMPLE_FAMILY, new BytesRef(entry.summary().simpleFamily())));
    parent.add(
        new BinaryDocValuesField(Schema.CORE_FACTS, new BytesRef(judged.coreFacts().bytes())));
    parent.add(
        new BinaryDocValuesField(
            Schema.COUNTED_FACTS, new BytesRef(judged.countedFacts().bytes())));
    parent.add(new BinaryDocValuesField(Schema.CORE, new BytesRef()));
    parent.add(new SortedDocValuesField(Schema.ORIGIN, new BytesRef(entry.origin())));
    entry
        .document()
        .published()
        .or(judged::granted)
        .map(Schema::day)
        .ifPresent(day -> parent.add(new NumericDocValuesField(Schema.PUBLISHED, day)));
    knowledge(parent, judged);
    texts(parent, entry);
    day(parent, Schema.FILED, entry.document().filed());
    day(parent, Schema.GRANTED, judged.granted());
    ends(parent, entry);
    return parent;
  }

  private static void knowledge(Document parent, Judged judged) {
    Set<String> roles = new java.util.TreeSet<>();
    for (Judged.FamilyRole family : judged.families()) {
      if (!family.role().equals("mention")) {
        parent.add(new StringField(Schema.FAMILY, family.id(), Store.NO));
      }
      parent.add(new StringField(Schema.FAMILY_ROLE, family.id() + " " + family.role(), Store.NO));
      roles.add(family.role());
    }
    for (String role : roles) {
      parent.add(new StringField(Schema.FAMILY_ROLE, "any " + role, Store.NO));
    }
    judged.topics().forEach(id -> parent.add(new StringField(Schema.TOPIC, id, Store.NO)));
    judged.holderIds().forEach(id -> parent.add(new StringField(Schema.HOLDER, id, Store.NO)));
    judged.frontIds().forEach(id -> parent.add(new StringField(Schema.FRONT_HOLDER, id, Store.NO)));
    for (HeldSpan span : judged.held()) {
      long holder = Schema.holder(span.id());
      parent.add(
          new LongRange(
              Schema.HELD,
              new long[] {holder, Schema.day(span.from())},
              new long[] {holder, Schema.day(span.to())}));
    }
    parent.add(new StringField(Schema.CLAIMS_LABEL, judged.claimsLabel(), Store.NO));
    for (StatusSpan span : judged.statuses()) {
      parent.add(
          new LongRange(
              Schema.status(span.status()),
              new long[] {Schema.day(span.from())},
              new long[] {Schema.day(span.to())}));
    }
  }

  private static void texts(Document parent, LandscapeEntry entry) {
    var document = entry.document();
    document.titles().values().forEach(text -> text(parent, Schema.TITLE, text));
    document.abstracts().values().forEach(text -> text(parent, Schema.ABSTRACT, text));
    document.claims().forEach(claim -> text(parent, Schema.CLAIMS, claim.text()));
    document.descriptions().values().forEach(text -> text(parent, Schema.DESCRIPTION, text));
  }

  private static void text(Document parent, String field, String text) {
    parent.add(new TextField(field, text, Store.NO));
  }

  private static void day(Document parent, String field, Optional<LocalDate> date) {
    date.map(Schema::day)
        .ifPresent(
            day -> {
              parent.add(new LongPoint(field, day));
              parent.add(new NumericDocValuesField(field, day));
            });
  }

  /// The days on which the right may end. Where nothing bounds the end from below, that is any day
  /// since the grant; from above, any day to come.
  private static void ends(Document parent, LandscapeEntry entry) {
    Judged judged = entry.judged();
    if (judged.lo().isEmpty() && judged.hi().isEmpty()) {
      return;
    }
    Optional<LocalDate> since = judged.granted().or(entry.document()::filed);
    long first = judged.lo().or(() -> since).map(Schema::day).orElse(Long.MIN_VALUE);
    long last = judged.hi().map(Schema::day).orElse(Long.MAX_VALUE);
    parent.add(new LongRange(Schema.ENDS, new long[] {Math.min(first, last)}, new long[] {last}));
    parent.add(new NumericDocValuesField(Schema.ENDS_LAST, last));
  }
}
