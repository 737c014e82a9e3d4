namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// Words taken for one another, each pair with the company that gives it away. A line is: what stands before | wrong=right … |
/// what stands behind. Places are separated by slashes, the nearest to the word being next to its bar; in a place any of the
/// words may stand, or with <c>!</c> none of them. <c>@name</c> is a class, <c>_</c> any word, <c>#</c> a number, <c>%</c> code or
/// another thing that is not prose, <c>^</c> and <c>$</c> the border of a sentence, <c>,</c> a comma. In the word that is meant, <c>_</c> is a blank.
/// </summary>
internal static class ConfusionPatterns
{
    /// <summary>Classes of words.</summary>
    public const string Classes = """
        det = the a an this that these those my your our their its his her each every some any another no all both
        poss = my your our their its his her
        prep = of in on at by for from with to into onto about over under between through during without within against via per inside
        pron = i you he she it we they
        modal = can could will would should may might must cannot can't couldn't won't wouldn't shouldn't
        do = do does did don't doesn't didn't
        be = is are was were be been being am isn't aren't wasn't weren't
        have = have has had having haven't hasn't hadn't
        rel = which that who it this there they we you these those
        comp = more less better worse larger greater smaller faster slower higher lower rather fewer longer shorter easier harder bigger newer older earlier simpler cheaper stronger weaker deeper wider stricter
        base = be have make use get see add create run find set do give take know need want work go put keep let define include provide contain call allow return read write change specify configure install remove delete update select choose enter open close check ensure help handle start stop avoid apply build test become try ask show tell look learn understand think believe support require represent perform execute implement access exist happen occur depend rely follow cause affect prevent protect save store load send receive pass generate produce improve reduce increase determine describe explain discuss consider
        strong = be make get have do see create configure install define add specify ensure write provide generate allow remove find understand avoid become
        adj = useful easy simple important similar common different large small good long big popular powerful helpful hard difficult nice clear likely possible well often complex slow fast interesting straightforward flexible limited expensive high low short
        thing = app application applications project code site website browser computer data account terminal machine server repository configuration environment system device component components page pages template templates file files package packages workflow team database organization users user question name needs domain settings cluster content method methods function functions command commands script scripts example list table module class classes model models image images version documentation docs community guide library tool tools service services program plugin plugins theme browser phone password username email api key editor text folder directory
        singular = file function method option value command parameter property component package module user step error class variable argument page rule example setting script image feature document object field string list table section chapter guide article tool library plugin template
        plural = files values options settings parameters methods properties components packages modules users steps errors classes variables arguments pages rules examples instructions scripts images documents objects fields strings tables sections tools libraries plugins templates items elements events types tests tokens
        vowelthing = example error array object empty element instance integer index image item optional option overview extension event editor application app api existing issue input output identifier iterator interface exception expression icon internal external open operator alternative argument attribute account action additional environment entry easy efficient effective
        pp = been seen known gone done taken given written shown made found used set built sent held kept put read chosen
        ppart = used created made defined found set given specified done called added provided described generated shown written taken sent built run read installed configured changed updated removed replaced applied passed returned stored loaded considered executed performed implemented represented supported required determined accessed enabled disabled
        """;

    /// <summary>The patterns.</summary>
    public const string Patterns = """
        can could will would should may might must cannot can't couldn't won't wouldn't shouldn't doesn't don't didn't | wrote=write went=go gave=give took=take saw=see knew=know began=begin chose=choose kept=keep lost=lose made=make meant=mean sent=send spent=spend thought=think told=tell ran=run got=get brought=bring bought=buy taught=teach held=hold paid=pay spoke=speak drew=draw grew=grow threw=throw forgot=forget drove=drive seen=see known=know taken=take given=give written=write done=do gone=go shown=show chosen=choose begun=begin spoken=speak drawn=draw grown=grow forgotten=forget hidden=hide | @det @pron % them me us it
        to | wrote=write went=go gave=give took=take saw=see knew=know began=begin chose=choose kept=keep meant=mean sent=send spent=spend told=tell ran=run got=get brought=bring bought=buy taught=teach held=hold paid=pay spoke=speak drew=draw grew=grow threw=throw forgot=forget drove=drive seen=see known=know taken=take given=give written=write done=do shown=show chosen=choose begun=begin forgotten=forget | @det @pron % them me us it
        ! what as than that which who why how where when / can could will would should may might must cannot can't couldn't won't wouldn't shouldn't | been=be | @det @ppart able % not in on of a
        ! prior up close next according due related similar opposed thanks compared which addition referred / to | been=be were=be | @det @ppart able %
        doesn't don't didn't | has=have had=have was=be were=be is=be | @det _
        can could will should must might would | has=have had=have | @det been to no
        has have had haven't hasn't hadn't | see=seen know=known take=taken give=given write=written go=gone begin=begun choose=chosen forget=forgotten grow=grown throw=thrown speak=spoken do=done | @det @prep $ how what that if % already
        has have had haven't hasn't hadn't / not already also just never ever you we they never always only | see=seen know=known take=taken give=given write=written go=gone begin=begun choose=chosen forget=forgotten grow=grown speak=spoken do=done | @det @prep $ how what that if % above before
        has have had | being=been be=been bee=been ben=been bin=been bean=been begin=been | @ppart @det in on to able a an the working using
        is are was were | been=being | @ppart @det
        is are was were be been | begin=being | @ppart
        can could will should must may might would to | by=be bee=be he=be bet=be | @ppart able
        as | see=seen show=shown | in below above by here on from
        is are be was were been being | see=seen show=shown give=given write=written take=taken know=known | by in as to from on with for below above here when
        is are be was were been being get gets | send=sent | to by as in with from over via % $
        to will can should must may doesn't could would cannot don't | sent=send | @det % to it them data an
        be been are was were is being | build=built | with on by using for into from around upon
        to will can should must may not don't could would | built=build | @det % it your an
        is are was were be been | find=found | in at on here by under
        is are was were be been | bind=bound | to by with
        is are was were be been | hold=held help=held | in on at
        is are was were be been | make=made | by of up available possible public from to
        been be are were being | use=used | by to for as in when with on at instead
        to can will could should must don't doesn't cannot would may might | used=use uses=use | @det it % an
        is are be was were been being | create=created define=defined include=included provide=provided contain=contained generate=generated allow=allowed require=required enable=enabled perform=performed describe=described determine=determined execute=executed initialize=initialized configure=configured implement=implemented convert=converted remove=removed replace=replaced specify=specified apply=applied embed=embedded extend=extended invoke=invoked locate=located assign=assigned attach=attached associate=associated compile=compiled connect=connected consume=consumed declare=declared delete=deleted detect=detected distribute=distributed evaluate=evaluated expose=exposed express=expressed identify=identified ignore=ignored improve=improved indicate=indicated inject=injected insert=inserted integrate=integrated introduce=introduced maintain=maintained manage=managed modify=modified obtain=obtained organize=organized parse=parsed prepare=prepared prevent=prevented produce=produced publish=published receive=received recommend=recommended render=rendered retrieve=retrieved serve=served solve=solved submit=submitted transform=transformed translate=translated | by in with using as to for from when at via automatically
        to can will should must could would may might cannot doesn't don't didn't | created=create creates=create defined=define defines=define included=include includes=include provided=provide provides=provide contained=contain contains=contain generated=generate generates=generate allowed=allow allows=allow required=require requires=require enabled=enable enables=enable performed=perform performs=perform described=describe describes=describe determined=determine determines=determine executed=execute executes=execute initialized=initialize initializes=initialize configured=configure configures=configure implemented=implement implements=implement converted=convert converts=convert removed=remove removes=remove replaced=replace replaces=replace specified=specify specifies=specify applied=apply applies=apply embedded=embed embeds=embed extended=extend extends=extend invoked=invoke invokes=invoke located=locate locates=locate assigned=assign assigns=assign attached=attach attaches=attach associated=associate associates=associate compared=compare compares=compare compiled=compile compiles=compile connected=connect connects=connect consumed=consume consumes=consume declared=declare declares=declare deleted=delete deletes=delete detected=detect detects=detect distributed=distribute distributes=distribute evaluated=evaluate evaluates=evaluate exposed=expose exposes=expose expressed=express expresses=express identified=identify identifies=identify ignored=ignore ignores=ignore improved=improve improves=improve indicated=indicate indicates=indicate injected=inject injects=inject inserted=insert inserts=insert integrated=integrate integrates=integrate introduced=introduce introduces=introduce maintained=maintain maintains=maintain managed=manage manages=manage modified=modify modifies=modify obtained=obtain obtains=obtain organized=organize organizes=organize parsed=parse parses=parse prepared=prepare prepares=prepare prevented=prevent prevents=prevent produced=produce produces=produce published=publish publishes=publish received=receive receives=receive recommended=recommend recommends=recommend referred=refer refers=refer rendered=render renders=render retrieved=retrieve retrieves=retrieve served=serve serves=serve solved=solve solves=solve submitted=submit submits=submit transformed=transform transforms=transform translated=translate translates=translate made=make makes=make added=add adds=add kept=keep keeps=keep | @det it % an
        by for without of in | creates=creating defines=defining provides=providing contains=containing generates=generating allows=allowing requires=requiring enables=enabling performs=performing describes=describing determines=determining executes=executing initializes=initializing configures=configuring implements=implementing converts=converting removes=removing replaces=replacing specifies=specifying applies=applying embeds=embedding extends=extending invokes=invoking locates=locating assigns=assigning attaches=attaching compiles=compiling connects=connecting consumes=consuming declares=declaring deletes=deleting detects=detecting distributes=distributing evaluates=evaluating exposes=exposing expresses=expressing identifies=identifying ignores=ignoring improves=improving indicates=indicating injects=injecting inserts=inserting integrates=integrating introduces=introducing maintains=maintaining manages=managing modifies=modifying obtains=obtaining organizes=organizing parses=parsing prepares=preparing prevents=preventing produces=producing publishes=publishing receives=receiving recommends=recommending refers=referring retrieves=retrieving serves=serving solves=solving submits=submitting transforms=transforming translates=translating keeps=keeping  | the a an your this
        is are was were be been being has have had | automatic=automatically explicit=explicitly implicit=implicitly direct=directly correct=correctly incorrect=incorrectly complete=completely typical=typically manual=manually previous=previously proper=properly property=properly recent=recently frequent=frequently specific=specifically subsequent=subsequently successful=successfully temporary=temporarily significant=significantly slight=slightly full=fully easy=easily original=originally normal=normally usual=usually initial=initially heavy=heavily dynamic=dynamically | @ppart displayed formatted typed punctuated documented tested supported deprecated published handled managed rendered parsed deployed compiled linked converted named closed initialized imported exported connected formatted selected opened detected released introduced
        can will should must could would may | simple=simply | use add run call be set create copy change replace remove put write make
        is be it's are was only | necessarily=necessary | to for that
        not doesn't don't isn't | necessary=necessarily | mean be have need require true imply
        is are was | easily=easy | to
        ! or and the / @comp | then=than tan=than thank=than | @det # % one two what expected usual necessary needed others before ever just once using having being trying doing making getting running writing creating building reading adding setting using having it you that being trying simply with in for on
        rather | then=than that=than thank=than | _ %
        other | then=than | the that those this what
        no less more | then=than | # one two three once twice
        @be / different | then=than | @det what
        more less fewer | that=than | # one two three just enough once twice usual
        ! more less as so any no most too | great=greater large=larger small=smaller high=higher low=lower fast=faster slow=slower long=longer short=shorter big=bigger old=older easy=easier late=later early=earlier simple=simpler hard=harder cheap=cheaper | than
        and since until | than=then | click select press use run open choose you we it the
        , ^ and | than=then | you we it click select run
        different derived comes came come taken obtained apart away far starting start results resulted back imported copied removed read downloaded data fetched loaded received retrieved called inherited generated returned created ranging converted borrowed selected extracted benefit benefits suffer suffers prevents prevent inherit inherits exported moved built learn learned available visible missing accessible switch switching migrate migrating migrated upgrade upgrading import download remove delete exit exclude excluded independent separate escape originate | form=from | @det # % one other within here there there's source scratch version
        ranges range varies vary | form=from | _ # %
        @ppart @singular data information text content output input it them values names messages | form=from | the a an your our their its this these those / _
        a an this simple contact web html login registration submission signup sign-up feedback search | from=form | element elements field fields submission submissions data validation tag control controls
        in / the | from=form | of
        ! of in to with from by on for and at into @det | its=it's | been a an not / _ %
        | its=it's | important possible easy recommended worth hard likely necessary better best useful good great clear difficult impossible easier up / to that if for
        because if when but although though think | its=it's | the just always probably really going called
        | it's=its | own name names value values contents parent children default parameters properties arguments constructor dependencies siblings descendants respective users associated corresponding
        of with from by into via per within through | it's=its | _
        | there=their they're=their | own respective names / _
        @prep and use using | there=their | own respective name names value values code data users parents children implementation corresponding
        | their=there | is are was were isn't aren't wasn't has
        | they=there | is was isn't wasn't
        of in from with for to all use using on by change update add | there=these | @plural things
        | their=they're | not going
        | their=they | can have should must could would don't cannot aren't / _
        | your=you're | a an the not going / _ %
        | your=you | can have must should would could cannot don't aren't / _
        if when once that because unless while ensure sure | your=you're | using looking trying building creating writing unsure familiar interested new unfamiliar / @det @prep to with in
        of in on with from into to at for using | you're=your | own @thing
        | you're=your | own
        of in with from on to into for at using use create run open edit update add install build deploy choose check make configure inside | you=your | own app application code website browser computer account terminal machine server repository configuration environment device template package database organization domain settings cluster documentation password username editor workflow project site team
        is are was were not far get gets be becomes become | to=too | much large big small slow late complex expensive hard deep heavy strict old wide complicated difficult broad many few
        need needs able want wants how going order try trying possible | too=to two=to | @base @strong
        able needs need want wants trying ability possible required | the=to do=to ot=to tot=to | @strong
        | tot=to | the a an be
        could would should must might | of=have | been had made done used to the a @ppart _
        instead because out kind lots plenty rid bunch number regardless aware capable consists ahead front | off=of | the a an @det using being % them it
        switched switch switching shut shutting logged logging signed | of=off | $ the when by if and
        whether | of=or if=or | not
        one | of=or | more @plural
        ^ is are as be just any each least select choose use with only | on=one | of / the these those our its my them
        based depends depending relies relying depend rely | one=on no=on of=on | @det % # your how what whether
        run running click works hosted available installed located found deployed clicking deploy | one=on | the a an your this
        instead lots plenty rid consists consisting regardless | or=of | @det % using being
        a / couple variety lot bunch | or=of | @plural things people other different
        | as=has | been become
        such | has=as at=as us=as | @det % using # when
        regarded known soon | has=as | _
        there | it=is id=is | a an no not
        it this which that | id=is | a an the not possible
        if when because that so since once | is=it | can will does has should would could
        so such ensure note means sure know see all something anything everything things assume show think verify | hat=that | is are the you we this it they can will
        ^ if when that because , as / we they you | is=are was=were has=have | a an the not to
        ^ if when that because , as / it | are=is have=has | a an the not been to
        at | less=least lease=least lest=least lost=least east=least leas=least leat=least | # one once two a three the
        | as=at | least / # one once two a three you the
        as | as=a | result
        is was be as of has returns into by contains using with | and=an | @vowelthing
        | an=and | the then you to it is we they this that not will can he she these those there with when your their are by from
        ! i and so what who that never not or but which he also still where how why it / ! # / ! # i and so what who that never not or but which he also still where how why it | am=an | @vowelthing intentional implicit explicit old average interesting excellent actual alternative individual / _ $
        is are as be with of in to for by a | am=an | _
        of in at from with into inside within under through using via onto between during against | he=the hte=the eth=the teh=the ht=the | _ %
        of in into within inside under with at using on | then=the them=the they=the tie=the | same following first last current default other new file user end page command server system
        | they=the them=the | same following latest entire / _
        that if when because since but so once where until as whether , and | the=they | are were have don't aren't cannot didn't haven't / _
        | the=they | are were aren't haven't / not also all only still just in used
        at the | some=same | time place level
        the | some=same | time way as name thing place type level file value format
        | thee=the thy=the | _
        have has had also is are be commonly otherwise was better well | know=known | as for to about $ by
        right until just by till | know=now | $ you we it the
        to don't doesn't didn't must should will may you we they | now=know | how what which whether about / _ %
        know learn explains understand | now=how hot=how hoe=how | to / @base
        does do did will can should would could must may might | no=not | be have use make get set include contain support require exist match affect change appear provide allow return want know understand see
        ! there / is are was were | no=not | in on at supported available required necessary recommended allowed being yet able enough used included
        but and or | no=not | in on at supported available required necessary recommended allowed being yet able enough used included
        is are does do did will can should would could must may might was were has have if | note=not nit=not bot=not nor=not nto=not | be been use have make necessary possible supported available required allowed able only yet a the set include contain exist need used being
        please | not=note no=note | that
        worth | nothing=noting | that the how here
        to will can may not might could would you we they don't doesn't won't | loose=lose | @det data access track all any focus it % your information some precision
        | looses=loses loosing=losing | @det data access track all any focus it % your information precision its
        to will can may could would should must please | chose=choose | @det one between from whether a an to which
        ^ | chose=choose | one between whether which your a an the
        has have had been was were is | lead=led | to by us me
        will can may could might would to | led=lead | to
        the an no side take takes into has have had same its net any | affect=effect | $ of on in is when until if that as
        the side these special no | affects=effects | of on $ are
        ^ | affects=effects | of
        not will can may could would might doesn't don't won't does directly also | effect=affect | @det performance how % other
        this it which also only directly | effects=affects | @det how all only performance % every
        without not by | effecting=affecting | the a any other performance your @thing existing
        is are be not was were been adversely negatively directly | effected=affected | by
        is are was were be not been quite | quiet=quite | @adj a an the
        is are was were | quit=quite | @adj a an the
        for / the | same=sake | of
        ^ | same=some | of the these
        as | supposed=opposed apposed=opposed | to / @det using having being trying doing making getting running writing creating building reading adding setting _ %
        in | access=excess | of
        have has to gain get your no you need with needs want | excess=access | to
        would strongly we i not | advice=advise | @det you against to that using
        any some good best helpful further more | advise=advice | $ on about for from
        everything all nothing anything every always | accept=except | for the that when
        to can will should must doesn't don't may only not | except=accept | @det any only multiple both user input arguments parameters % values all
        | excepts=accepts | @det % any only one two multiple
        as than | excepted=expected | $ by in from when and
        everything nothing same identical all | expect=except | for that the when
        in | additional=addition edition=addition | to
        stand | along=alone | $ @thing
        let | along=alone | @det
        right an left | angel=angle | bracket brackets $ of between
        | angel=angle angels=angles | bracket brackets between
        | bare=bear | in mind with
        line page column tie section | brake=break | $ in after before between and
        | apart=a_part | of
        ^ let's | lets=let's | see take look say start assume consider begin try talk go look dive create build explore now
        | let's=lets | you users us them developers / _
        happens happen almost day | everyday=every_day | $
        there it which this you | maybe=may_be | a an some necessary required useful used needed more / _ % $
        it that this which how what why also only and | dose=does dies=does | not the this it that
        | dose=does dies=does | not / @base mean matter actually
        i we you they he she | though=thought | that about of it the this
        even | thought=though through=though | it you we they i he she this there
        go goes going went walk walks run running pass passed passes loop iterate iterates browse look scroll done accessible step cycle search sort navigate get look looking looped iterating | though=through thought=through trough=through threw=through | @det each all % to an it them
        | thorough=through | the a an this your each all which
        a more very | through=thorough | explanation review understanding investigation test testing analysis introduction overview look
        they we | where=were we're=were | _
        there | we're=were | _
        cases situations scenarios places | were=where | you it we they your
        | weather=whether wither=whether | or you they we to this an there it / _ %
        check determine decide know see specifies indicates indicate specify controls tell ask depending | weather=whether wither=whether | _ %
        | wether=whether | _ %
        ! dry to of his her their and the sharp quick a your my | wit=with | _ %
        ! every a not | whit=with | _ %
        in of for to from on by at , with | witch=which | _ %
        max min column screen full maximum minimum image line page | with=width | of and is to $
        | with=width | and / height
        ^ is so but or and then why ask | who=why | not / @base
        your their our its his my | won=own | _
        it this that you we they i which | wont=won't cant=can't dont=don't | @base @strong be work have need get do
        | fir=for fro=for fore=for foe=for | the example each more your this a all
        ! too very red piping | hot=how | to / @base
        the at your for in a this is | fist=first firs=first fits=first | time step thing one @singular two three line few and
        the a entire | hole=whole | thing process point project system file page document site string time set list way world range idea
        | fee=feel feed=feel fell=feel fill=feel fel=feel | free / to
        text input date required title name following empty form custom optional hidden this | filed=field | $ is of in name names value to must can has which that will for
        the a | filed=field | of name names value type is must
        a every the each | singe=single | _
        is are was were it's | every=very ver=very | @adj
        for in on at with of to | very=every | time single day request line file page user
        | ever=every | time single day month week year
        in | face=fact | $ it the you that this
        the | face=fact | that
        | fail=fall | back / to on
        will would can should may | fine=find | @det out more this all any
        to doesn't don't can't cannot you'll could | fine=find | @det out more all any it
        | fine=find | out / @det more how what if
        works work just perfectly | find=fine | $ with for in
        | flow=follow | these this / steps instructions guide link tutorial
        | fallow=follow fallows=follows fallowing=following | _ $
        as | follow=follows | $
        the | forth=fourth | one step argument parameter column line @singular and option
        back / and | fourth=forth | $
        is are was were you're we're | gong=going | to
        a is no | god=good | idea way example practice place point starting reason choice
        | grater=greater | than
        click described listed right found over available documented defined explained | hear=here her=here | $ for and to in
        ^ | hear=here | is are we you
        to | here=hear | from about your what / you your what the
        some certain lesser full great large what | extend=extent | $ that of to as
        to can will could should | extent=extend | @det it this % your
        more very so | exiting=exciting | $ new feature features news things
        an your any all most other | exiting=existing | @thing @singular @plural
        already | exit=exist exits=exists | $ in on and
        | depreciated=deprecated | and in since $ function method api feature option features methods functions
        | defiantly=definitely | _
        | discreet=discrete | values steps time units variables set points
        | eluded=alluded elude=allude | to
        the page site your of a this and | contend=content | $ of is in type
        | costumer=customer costumers=customers | _ $
        a the your with own | costume=custom | @thing @singular theme domain type
        is are was been be were newly | crated=created | _ $
        to will can | crate=create | a an new / _
        the this a following run | commend=command | $ _
        | complier=compiler compliers=compilers | _ $
        | coping=copying | the a files from it this code and
        a by comma separated with trailing | coma=comma | $ separated and
        can may will might could would not to | case=cause | a an the problems issues errors confusion unexpected it % this your
        use edge special corner test | cause=case causes=cases | _ $
        in / this any each that | cause=case | $ the you we it
        in / some most many these all other certain such | causes=cases | $ _
        is are was were be fails failed mainly mostly partly , likely probably | do=due dew=due | to / @det % its
        to can will you | due=do | so this that the it not / _ $
        you it we they that this which user users | cab=can cam=can | @base be also only then
        you it we this that which they | cloud=could | be also use not have @base
        the google private public | could=cloud | $ is platform storage provider service services native
        you it this we they that which users | shout=should | be not have use
        you it we they users | most=must mus=must | be have use not
        it you this that which we they | my=may many=may | be have not need want also
        how | may=many | times @plural people items of
        ^ | may=many | of / the these our us
        to | may=make | sure it the
        | lightening=lightning | fast bolt talk talks network
        looks look something feels works | line=like lie=like | _ %
        | lost=loss lose=loss | of / data precision information generality accuracy functionality performance
        a / whole | log=lot | of
        a | log=lot | more better easier faster of / different people time things work other more
        there / are were / a | log=lot | of
        | manger=manager mangers=managers | _ $
        no doesn't not does subject dark | mater=matter maters=matters | _ $
        | miner=minor | version release change changes update bug issue issues fix fixes improvements
        in | mined=mind | $ that when
        | peace=piece peaces=pieces | of / @thing @singular information software text code data cake work advice
        is are be was been were get gets being | past=passed | to into by through as
        in the | passed=past | $ year few two
        | preform=perform preforms=performs preformed=performed preforming=performing | _ $
        ^ so and , | pleas=please | @base note refer visit make let follow see contact
        | polices=policies | _ $
        service security | principle=principal | $ name id that
        in | principal=principle | $ you it this we the
        the this for main whole sole general any on | propose=purpose | $ of is was and
        i we | purpose=propose | to that a the
        is are be was were been | provider=provided | by in as with
        | pubic=public | _ $ %
        a the wide this whole full | rage=range | of
        the design | rational=rationale | behind for is
        | rater=rather | than
        you're we're get getting | read=ready | to for
        please | ready=read | @det more about
        | read=ready | for / use production deployment
        to can not you we | reply=rely | on
        factory hard | rest=reset | $ the
        | retuned=returned retuning=returning retune=return retunes=returns | _ $ %
        to | right=write | code tests documentation unit custom software programs scripts / _ $
        | role=roll | out / the a to new changes updates
        | role=roll | back / to the a changes
        plays play important key major crucial admin significant different | roll=role | in of $ is to and
        | ruining=running | on in at as with $ a
        in | same=some | cases situations ways places
        the | sane=same | thing way time as name
        type thread memory | save=safe | $ and way
        is it's are | save=safe | to / @base assume say
        to can will and then | safe=save | the your a it this changes / _ $
        it this that there which | seam=seem seams=seems | _
        a the your web http sql remote local this to | sever=server | $ is to and side for with that will can @thing
        a in for | shot=short | time period description answer summary term
        | sine=since | the it you this we they there
        | site=side | effect effects
        side / by | site=side | $ _
        | son=so | that / you we it the they
        in / a | sort=short | time
        is are be to into will | spit=split spilt=split | into the up by in on
        | staring=starting | from with point up
        get getting got | stared=started stated=started | $ with by using on in as quickly
        is was be are been | stared=started | $ with by using on in as
        | statue=status | code codes page bar check of
        a empty query connection format text input output json as | sting=string stings=strings | $ is to that of value values in with and containing representing
        to can you will and not or we should must may | sue=use | @det it % of in for
        is be are was been commonly | sued=used | to for by in as with when
        by when without for are is start avoid before after | suing=using | _ %
        | suite=suit | your you their our / needs own _
        test | suit=suite suites=suites | $ is and for that to
        | summery=summary | _ $
        be is are not being was were been | table=able bale=able | to
        the a this following | able=table | $ is below shows of lists
        | text=next | step chapter
        ^ | thank=thanks | to
        | thanks=thank | you
        i we you they don't | thing=think | that about of it this the so
        the one same first only best right important another such | think=thing | $ to is that you we i about
        ! a the of each every trading water food feed feeding from | trough=through | _ %
        in the this sort alphabetical any | oder=order | $ to of is in by
        ! heavy charged positive negative an the each single lithium | ion=in | the this order a addition your
        ! iron an the of | ore=or | _
        see described listed shown code example mentioned discussed table figure given as | bellow=below | $ _
        | bellow=below | the for is are to in
        , | bit=but | it you this we they if there the also not i
        a little every | but=bit | of more longer different tricky harder confusing too like
        32 64 | but=bit | $ _
        # | but=bit | integer number value version unsigned signed
        use used in open source the of a this with for | course=source | code file files
        of | cause=course curse=course coarse=course | $ you it this we the there
        to | choice=choose | @det between from which whether a
        the a your this first second best another only | choose=choice | $ is of for between
        due release expiration expiry | data=date | $ is of
        up / to | data=date | $ with and
        | date=data | structure structures center science
        in | oder=order | to
        | black=back | slash slashes end tick ticks quote quotes
        to | say=stay saying=staying | up connected in / to sync touch $ with
        in | saying=staying | up connected in
        | therefor=therefore | _ $
        | loses=loss | of / data precision information
        best worst | cause=case | scenario scenarios
        a | par=part | of
        | pare=part par=part | of / the
        | ass=as | a an the well / _
        and or of with | ant=any | _
        do | no=not | use forget need worry confuse change edit modify run try want
        is are was were | bring=being begin=being | used created called made sent processed loaded run executed developed tested built added written
        | threw=through | out / the
        is are | know=known | to as for issues bugs
        it this that which they you we there he she | wile=will ill=will well=will | be not have
        it this that which they you we | mush=must mast=must | be not have
        | wile=while | the you it this we they loop
        for a in | wile=while | $ but
        | past=paste | the it this your that / following code into text contents command link url line
        copy / and | past=paste | _ $
        up | too=to | _ #
        due according prior related similar belongs belong refers refer applies apply thanks addition respect compared next close equal regard | too=to ot=to | _ %
        | form=from | scratch
        | know=known | issues issue bugs bug limitations problems
        to can | sing=sign | up in / to for with and using
        | latter=later | on / _ $
        sooner / or | latter=later | $
        | hight=height | of and _ $
        | heigh=height | of and _ $
        | lenght=length | _
        taken take takes | in=into | account consideration / _ $
        take taken takes taking | inn=into | account consideration
        | tow=two | @plural ways things kinds different main or
        of the these those first last next other | tow=two | _ $
        in | tow=two | @plural ways steps parts different
        ! t tee | shit=shift | key left right by operators operator the
        | assess=access | to
        | asses=assess | the whether how your
        | posses=possess | the a
        can to could | breath=breathe | $ in
        a deep | breathe=breath | $
        | brows=browse | the to through
        is are not be isn't aren't was | aloud=allowed | to by in for $ as
        | allot=a_lot alot=a_lot | of
        | incase=in_case | _
        | dairy=diary | entry entries
        | board=broad | range overview spectrum variety
        | boarder=border boarders=borders | color colors width radius style of around between to and
        | formally=formerly | known called named / as _ %
        | formerly=formally | defined verified specified verify define / _ $
        | personnel=personal | computer information data use account website blog project preference preferences
        a last next this per every each one | weak=week | ago later $ or and
        | principals=principles | of
        design basic guiding core same following | principals=principles | $ of and that
        | patters=patterns | _ $
        design the this naming a same common following file | patter=pattern | $ is of matching for that in to
        | wan=want | to / @base @strong
        web | cite=site sight=site | $ _
        | plan=plain | text
        | plane=plain | text english old
        | throw=through | the a / browser command api console terminal web following process series
        | tread=thread | safe pool local safety count
        | pint=point | to of in out
        | pints=points | to of
        | setts=sets | _
        | asterix=asterisk asterixes=asterisks | _ $
        free | reign=rein | $ to over
        sneak | peak=peek | _ $ at
        ! mountain the a its at | peaked=piqued | my your interest / _ $
        ! to will can | insure=ensure | that
        | insure=ensure | that / _
        | insures=ensures insuring=ensuring | that
        | assure=ensure | that / the your all
        | principal=principle | of least
        | discus=discuss | the this how what in about
        | discuses=discusses | _
        i'm we're am very so | exited=excited | about to $
        | fort=for | the a each more
        a last next this per every each one | moth=month | ago later $ or and
        | mouths=months | ago later
        | prefect=perfect | for $ match and
        | reset=rest | of / the
        the | reset=rest | of
        | sting=string | literal concatenation interpolation
        | stings=strings | and in are $ to
        | trail=trial | version period and / _ $
        free | trail=trial | $ _
        a the return default its | vale=value | of is for $ to in
        | valeus=values | _
        | wan't=want | _
        """;
}
