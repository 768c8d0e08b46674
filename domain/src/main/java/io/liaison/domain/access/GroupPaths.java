package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** How a principal comes to belong to each of its groups: the shortest way, from the first group to that one. */
public record GroupPaths(Map<PrincipalId, Seq<Principal>> ways) {

    /** Breadth first, so that the first way is the shortest; groups that belong to each other are passed once. */
    public static GroupPaths from(PrincipalId principal, Seq<Belonging> belongings) {
        var groupsOf = belongings.groupBy(Belonging::member);
        Map<PrincipalId, Seq<Principal>> ways = HashMap.of(principal, List.empty());
        Seq<PrincipalId> edge = List.of(principal);
        while (edge.nonEmpty()) {
            Seq<PrincipalId> next = List.empty();
            for (var member : edge) {
                var way = ways.get(member).getOrElse(List.empty());
                for (var group : groups(groupsOf, member)) {
                    if (!ways.containsKey(group.id())) {
                        ways = ways.put(group.id(), way.append(group));
                        next = next.append(group.id());
                    }
                }
            }
            edge = next;
        }
        return new GroupPaths(ways.remove(principal));
    }

    /** The groups from the first to the holder; none when the holder is the principal itself. */
    public Seq<Principal> to(PrincipalId holder) {
        return ways.get(holder).getOrElse(List.empty());
    }

    /** In the order of their names, so that of several shortest ways always the same is told. */
    private static Seq<Principal> groups(Map<PrincipalId, ? extends Seq<Belonging>> groupsOf, PrincipalId member) {
        return groupsOf.get(member)
                .map(found -> found.map(Belonging::group))
                .getOrElse(List.empty())
                .sortBy(group -> group.name().value());
    }

    /** One step up: who belongs to which group. */
    public record Belonging(PrincipalId member, Principal group) {}
}
