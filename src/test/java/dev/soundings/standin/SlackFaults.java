package dev.soundings.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is to go wrong, for each method in the order in which it was asked for. */
final class SlackFaults {
    private final Map<String, Deque<SlackFault>> next = new HashMap<>();

    synchronized void add(String method, SlackFault fault) {
        next.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(fault);
    }

    synchronized Optional<SlackFault> take(String method) {
        return Optional.ofNullable(next.get(method)).map(Deque::poll);
    }

    synchronized boolean isEmpty() {
        return next.values().stream().allMatch(Deque::isEmpty);
    }
}
