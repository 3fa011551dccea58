package monazite.indexer.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The references among the claims of a set: parents, depth, and what is wrong with them.
final class ClaimGraph {
  private static final int MOST_PARENTS = 100;

  private final Map<Integer, List<Integer>> parents = new HashMap<>();
  private final Set<Integer> live = new HashSet<>();
  private final BitSet inCycle = new BitSet();
  private final Set<Integer> wrong = new HashSet<>();
  private final Map<Integer, Integer> depths = new HashMap<>();
  // One list of all numbers serves "any preceding claim" of every claim, however many there are.
  private final List<Integer> numbers;

  ClaimGraph(int highest) {
    numbers = IntStream.rangeClosed(1, highest).boxed().toList();
  }

  /// Adds a live claim with what it refers to.
  void add(int number, Collection<Integer> references, boolean preceding) {
    live.add(number);
    parents.put(
        number,
        preceding && references.stream().allMatch(parent -> parent < number)
            ? numbers.subList(0, Math.min(numbers.size(), number - 1))
            : united(number, references, preceding));
  }

  private List<Integer> united(int number, Collection<Integer> references, boolean preceding) {
    TreeSet<Integer> all = new TreeSet<>(references);
    if (preceding) {
      all.addAll(numbers.subList(0, Math.min(numbers.size(), number - 1)));
    }
    return List.copyOf(all);
  }

  List<Integer> parents(int number) {
    return parents.getOrDefault(number, List.of());
  }

  /// Adds claims known to be malformed by other than their references.
  void addMalformed(Set<Integer> claims) {
    wrong.addAll(claims);
  }

  boolean malformed(int number) {
    List<Integer> above = parents(number);
    return inCycle.get(number)
        || wrong.contains(number)
        || (!above.isEmpty()
            && (above.getLast() >= number || above.stream().noneMatch(live::contains)));
  }

  /// Claims in the shortest chain above.
  int depth(int number) {
    return depths.getOrDefault(number, 0);
  }

  /// Finds cycles and depths; to be called when all claims are in.
  void close() {
    List<Integer> order = new ArrayList<>(parents.keySet());
    order.sort(null);
    for (int number : order) {
      int depth = Integer.MAX_VALUE;
      List<Integer> above = parents(number);
      for (int parent : above.subList(0, Math.min(MOST_PARENTS, above.size()))) {
        if (parent < number && live.contains(parent)) {
          depth = Math.min(depth, depth(parent) + 1);
        }
      }
      depths.put(number, depth == Integer.MAX_VALUE ? 0 : depth);
    }
    if (order.stream().anyMatch(number -> parents(number).stream().anyMatch(up -> up > number))) {
      new Cycles().mark();
    }
  }

  /// Strongly connected claims by Tarjan's algorithm, without recursion: sets may be long.
  private final class Cycles {
    private final Map<Integer, Integer> index = new HashMap<>();
    private final Map<Integer, Integer> low = new HashMap<>();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final BitSet onStack = new BitSet();

    private record Frame(int number, Iterator<Integer> rest) {}

    void mark() {
      for (int number : parents.keySet()) {
        if (!index.containsKey(number)) {
          walk(number);
        }
      }
    }

    private void walk(int start) {
      Deque<Frame> frames = new ArrayDeque<>(List.of(enter(start)));
      while (!frames.isEmpty()) {
        Frame top = frames.peek();
        if (top.rest().hasNext()) {
          int next = top.rest().next();
          if (!parents.containsKey(next)) {
            continue;
          }
          if (!index.containsKey(next)) {
            frames.push(enter(next));
          } else if (onStack.get(next)) {
            low.merge(top.number(), index.getOrDefault(next, 0), Math::min);
          }
        } else {
          frames.pop();
          leave(top.number());
          if (!frames.isEmpty()) {
            low.merge(frames.peek().number(), low.getOrDefault(top.number(), 0), Math::min);
          }
        }
      }
    }

    private Frame enter(int number) {
      index.put(number, index.size());
      low.put(number, index.size() - 1);
      stack.push(number);
      onStack.set(number);
      return new Frame(number, parents(number).iterator());
    }

    private void leave(int number) {
      if (!low.getOrDefault(number, 0).equals(index.getOrDefault(number, 0))) {
        return;
      }
      boolean several = !stack.isEmpty() && stack.peek() != number;
      int member;
      do {
        member = stack.pop();
        onStack.clear(member);
        inCycle.set(member, several);
      } while (member != number);
    }
  }
}
