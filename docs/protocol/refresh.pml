/*
 * How one grant is refreshed by several processes, for Spin. Steps are named as in the code (RefreshLeases, TokenRenewal, Successor), and
 * each is one transaction of the database, or one message. What it shows, and what it leaves out:
 * docs/decisions/0047-the-refresh-protocol-is-modelled-and-tortured.md.
 *
 * Mistakes that can be planted: NO_FENCE, NO_RECHECK, NO_JOURNAL, TAKE_OVER_PAUSED, CLOCKS_OF_NODES.
 */
#ifndef NODES
#define NODES 2
#endif
#ifndef GENERATIONS
#define GENERATIONS 2
#endif
#ifndef KILLS
#define KILLS 1
#endif
#ifndef PAUSES
#define PAUSES 1
#endif
#ifndef OUTAGES
#define OUTAGES 1
#endif
#ifndef FAILURES
#define FAILURES 1
#endif
#ifndef DELAYS
#define DELAYS 1
#endif
#define LIVES (KILLS + 1)
#define NOTHING 255
#define INVALID 254
#define FAILED 253

mtype = { idle, wanting, leased, told, sent, recovering, got, refused };

/* The row of the grant. A refresh token is as good as its generation, so its number stands for it. */
byte generation, fence, holder, holderLife, failedFence;
bool held, asked, broken;
bool termOver, limitOver;       /* by the clock of the database */
byte journal = NOTHING;         /* the raw answer for this generation */

/* Processes. A life ends with a kill; its session is its sign of life, and the next life has another number. */
bool up[NODES], paused[NODES], session[NODES];
byte life[NODES];
mtype at[NODES];
byte seen[NODES], seenFence[NODES], mine[NODES], answer[NODES];

/* The provider: strict rotation, and using a token again ends the grant. */
byte newest;
bool dead;
byte requests[GENERATIONS + 1];
byte question[NODES * LIVES], reply[NODES * LIVES];

/* Whether what is promised to be rare has happened: see kill, time and outage. */
bool excused;
byte kills, pauses, outages, failures, delays;

#define SLOT(n) ((n) * LIVES + life[n])
#define LIVELY(n) (up[n] && !paused[n])
#define CAN_STORE(n) (LIVELY(n) && session[n])
/* A process that lives takes its session again before anybody has looked twice; one that is paused cannot. */
#define GONE (life[holder] != holderLife || (!session[holder] && !LIVELY(holder)))
#define IN_WINDOW(n) (at[n] == told || at[n] == sent)

#ifdef TAKE_OVER_PAUSED
#define OVER termOver
#else
#ifdef CLOCKS_OF_NODES
#define OVER true
#else
#define OVER ((!asked && termOver) || (asked && limitOver))
#endif
#endif
#define FREE (!held || GONE || OVER)

#ifdef NO_FENCE
#define NEWEST(n) true
#else
#define NEWEST(n) (fence == mine[n])
#endif

/* What is not needed any more is forgotten, so that fewer states differ. */
inline rest(n) {
    at[n] = idle; seen[n] = 0; seenFence[n] = 0; mine[n] = 0; answer[n] = NOTHING
}

/* Ends the waiting, with the winner's token, with its failure, or with the word that the connection is broken. */
inline served(n) {
    atomic {
        CAN_STORE(n) && at[n] == wanting && (generation > seen[n] || broken || failedFence > seenFence[n]) -> rest(n)
    }
}

inline wants(n) {
    atomic {
        CAN_STORE(n) && at[n] == idle && generation < GENERATIONS && !broken ->
        seen[n] = generation; seenFence[n] = fence; mine[n] = 0; answer[n] = NOTHING; at[n] = wanting
    }
}

inline take(n) {
    atomic {
        CAN_STORE(n) && at[n] == wanting && generation == seen[n] && !broken && failedFence <= seenFence[n] && FREE ->
        fence++; mine[n] = fence; held = true; holder = n; holderLife = life[n];
        asked = false; termOver = false; limitOver = false;
        if
        :: journal != NOTHING -> at[n] = recovering
        :: else -> at[n] = leased
        fi
    }
}

/* Once more whether it is still the newest, since it may have slept since; then it may ask. */
inline asking(n) {
    atomic {
        CAN_STORE(n) && at[n] == leased ->
        if
#ifndef NO_RECHECK
        :: fence != mine[n] -> at[n] = wanting
#endif
        :: else -> asked = true; at[n] = told
        fi
    }
}

inline ask(n) {
    atomic { LIVELY(n) && at[n] == told -> question[SLOT(n)] = seen[n]; at[n] = sent }
}

/* The answer is journalled before it is read, also by a holder that was overtaken. */
inline answered(n) {
    atomic {
        CAN_STORE(n) && at[n] == sent && reply[SLOT(n)] != NOTHING ->
        answer[n] = reply[SLOT(n)]; reply[SLOT(n)] = NOTHING;
        if
        :: answer[n] == FAILED || answer[n] == INVALID -> at[n] = refused
        :: else ->
#ifndef NO_JOURNAL
            if
            :: generation == seen[n] -> journal = answer[n]
            :: else
            fi;
#endif
            at[n] = got
        fi
    }
}

inline renew(n) {
    atomic {
        CAN_STORE(n) && at[n] == got ->
        if
        :: NEWEST(n) ->
            assert(fence == mine[n] && answer[n] == generation + 1);    /* no stale write is accepted */
            generation = answer[n]; journal = NOTHING; held = false
        :: else
        fi;
        mine[n] = 0; answer[n] = NOTHING; at[n] = wanting
    }
}

/* What was refused changes nothing where something newer, or an answer, has been stored. */
inline giveBack(n) {
    atomic {
        CAN_STORE(n) && at[n] == refused ->
        if
        :: fence != mine[n] || generation > seen[n] -> at[n] = wanting
        :: else ->
            if
            :: journal != NOTHING -> at[n] = recovering
            :: journal == NOTHING && answer[n] == FAILED -> failedFence = mine[n]; held = false; at[n] = wanting
            :: journal == NOTHING && answer[n] == INVALID -> broken = true; held = false; at[n] = wanting
            fi
        fi
    }
}

/* Stores what somebody before has been answered, without asking. */
inline leftBehind(n) {
    atomic { CAN_STORE(n) && at[n] == recovering -> answer[n] = journal; at[n] = got }
}

proctype Node(byte n) {
    do
    :: served(n)
    :: wants(n)
    :: take(n)
    :: asking(n)
    :: ask(n)
    :: answered(n)
    :: renew(n)
    :: giveBack(n)
    :: leftBehind(n)
    od
}

/* One message; it may be under way for as long as it likes, also after whoever sent it is gone. */
proctype Provider(byte s) {
    do
    :: atomic {
        question[s] != NOTHING && failures < FAILURES -> failures++; reply[s] = FAILED; question[s] = NOTHING
    }
    :: atomic {
        question[s] != NOTHING ->
        requests[question[s]]++;
        assert(requests[question[s]] == 1 || excused);                  /* one refresh per expiry */
        if
        :: !dead && question[s] == newest -> newest++; reply[s] = newest
        :: !dead && question[s] != newest -> dead = true; reply[s] = INVALID
        :: dead -> reply[s] = INVALID
        fi;
        question[s] = NOTHING
    }
    od
}

/* The stated window: killed between asking and answered. */
inline kill(n) {
    atomic {
        up[n] && kills < KILLS ->
        kills++; excused = excused || IN_WINDOW(n);
        up[n] = false; paused[n] = false; session[n] = false; reply[SLOT(n)] = NOTHING; rest(n)
    }
}

inline restart(n) {
    atomic { !up[n] -> life[n]++; up[n] = true; session[n] = true }
}

/* The stated window: paused between asking and answered before the session that an outage has ended is back. */
inline pause(n) {
    atomic {
        LIVELY(n) && pauses < PAUSES ->
        pauses++; excused = excused || (!session[n] && IN_WINDOW(n)); paused[n] = true
    }
}

inline resume(n) {
    atomic { paused[n] -> paused[n] = false }
}

/* The database ends all sessions. The stated window: one that is paused between asking and answered cannot come back. */
inline outage() {
    atomic {
        outages < OUTAGES ->
        outages++; n = 0;
        do
        :: n < NODES -> session[n] = false; excused = excused || (paused[n] && IN_WINDOW(n)); n++
        :: else -> break
        od;
        n = 0
    }
}

inline reconnect(n) {
    atomic { LIVELY(n) && !session[n] -> session[n] = true }
}

/* The stated window: paused between asking and answered for longer than anybody waits. */
inline time() {
    if
    :: atomic { held && !termOver && delays < DELAYS -> delays++; termOver = true }
    :: atomic {
        held && asked && !limitOver && paused[holder] && holderLife == life[holder] ->
        limitOver = true; excused = excused || IN_WINDOW(holder)
    }
    fi
}

proctype Fate(byte n) {
    do
    :: kill(n)
    :: restart(n)
    :: pause(n)
    :: resume(n)
    :: reconnect(n)
    od
}

proctype World() {
    byte n;
    do
    :: outage()
    :: time()
    od
}

/* When nothing moves any more, nobody is waiting: every waiter has come to an end. */
proctype Watch() {
    byte n;
    timeout;
    atomic {
        do
        :: n < NODES -> assert(at[n] == idle); n++
        :: else -> break
        od;
        assert(generation == GENERATIONS || broken);
        assert(!broken || excused);                                     /* no grant is lost */
        assert(!dead || excused)
    }
}

init {
    byte n;
    atomic {
        do
        :: n < NODES * LIVES -> question[n] = NOTHING; reply[n] = NOTHING; run Provider(n); n++
        :: else -> break
        od;
        n = 0;
        do
        :: n < NODES -> up[n] = true; session[n] = true; rest(n); run Node(n); run Fate(n); n++
        :: else -> break
        od;
        run World(); run Watch()
    }
}
