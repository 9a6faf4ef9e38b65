<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>Changed meanwhile: {names}. Compare both at the field, then confirm.</source>
        <translation>期间已被他人修改：{names}。两种写法列在该项下方，请比对后再提交。</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Meanwhile this was changed to: {value}</source>
        <translation>期间此处已改为：{value}</translation>
    </message>
    <message>
        <source>{who} changed this at {time} to: {value}</source>
        <translation>{who} {time} 已将此处改为：{value}</translation>
    </message>
    <message>
        <source>{change} ({who}, {time})</source>
        <translation>{change}（{who}，{time}）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CrossedValue</name>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Add it below mine</source>
        <translation>附在我的后面</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Choose the department first.</source>
        <translation>请先选承办单位</translation>
    </message>
    <message>
        <source>Nobody of this department can take it now.</source>
        <translation>该单位目前没有可以承办的人</translation>
    </message>
    <message>
        <source>{who}: {figures}</source>
        <translation>{who}：{figures}</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>在办{number}件</translation>
    </message>
    <message>
        <source>{number} due today</source>
        <translation>今日到期{number}件</translation>
    </message>
    <message>
        <source>{number} of this type closed</source>
        <translation>办结同类{number}件</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>替{name}的岗</translation>
    </message>
    <message>
        <source>Table says</source>
        <translation>目录建议</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>人选建议</translation>
    </message>
    <message>
        <source>No supervisor is signed in: the routing table decides, it is confirmed later.</source>
        <translation>值班主任未登录：按派单目录分派，事后由主任确认。</translation>
    </message>
    <message>
        <source>Answer required by</source>
        <translation>要求回复时间</translation>
    </message>
    <message>
        <source>Handler and head of the unit are told at once and answer by this date. The case is marked as supervised for everybody.</source>
        <translation>立即通知承办人和单位负责人，须在此时间前回复；本件对所有人显示督办标记。</translation>
    </message>
    <message>
        <source>What was done and what follows by when</source>
        <translation>已办情况和下一步安排（写明时间）</translation>
    </message>
    <message>
        <source>Words to the handler</source>
        <translation>催办要求</translation>
    </message>
    <message>
        <source>Handler and head of the unit see it at once; at most once an hour.</source>
        <translation>承办人和单位负责人立即看到提醒；每件每小时最多催办一次。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In words the person understands</source>
        <translation>用群众听得懂的话写</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Name of the rule and its article</source>
        <translation>规定名称和条款</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>可向何处反映</translation>
    </message>
    <message>
        <source>The office the person can turn to</source>
        <translation>群众可以找的单位</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Its telephone</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>代转情况</translation>
    </message>
    <message>
        <source>If already sent on: how and when</source>
        <translation>已代转的，写明方式和时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The case is accepted and waits for dispatch.</source>
        <translation>受理后等待分派。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>需补正什么</translation>
    </message>
    <message>
        <source>Ask for everything at once. The clock runs on.</source>
        <translation>请一次性告知全部缺件。计时不停。</translation>
    </message>
    <message>
        <source>What was brought</source>
        <translation>补正了什么</translation>
    </message>
    <message>
        <source>The supervisor decides.</source>
        <translation>由值班主任决定。</translation>
    </message>
    <message>
        <source>The person gets a written notice that says where they can go.</source>
        <translation>群众会收到书面告知，写明可以去哪里办。</translation>
    </message>
    <message>
        <source>For matters outside the hall's competence.</source>
        <translation>用于不属于本大厅职责的事项。</translation>
    </message>
    <message>
        <source>Handed to whom</source>
        <translation>移交给谁</translation>
    </message>
    <message>
        <source>The person agrees to a later date</source>
        <translation>群众同意推迟时限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Asked of them</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What to clear up and what to answer</source>
        <translation>要核实什么、答复什么</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>协办部门</translation>
    </message>
    <message>
        <source>Without a handler the head of the department answers.</source>
        <translation>不指定承办人的，由部门负责人负责。</translation>
    </message>
    <message>
        <source>Signed on paper by</source>
        <translation>纸质签收人</translation>
    </message>
    <message>
        <source>Only when you enter a signed slip</source>
        <translation>只在代录签收单时填</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rather to</source>
        <translation>建议转给</translation>
    </message>
    <message>
        <source>The limits run on. Name the duty clause.</source>
        <translation>时限照常计算。请写明职责条款。</translation>
    </message>
    <message>
        <source>New handler</source>
        <translation>新承办人</translation>
    </message>
    <message>
        <source>The limits run on. Tell the person the new contact.</source>
        <translation>时限照常计算。请告知群众新的联系人。</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Tell the person the new contact.</source>
        <translation>请告知群众新的联系人。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>Had the handler been in touch?</source>
        <translation>承办人联系过您吗？</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>解决了吗？</translation>
    </message>
    <message>
        <source>Satisfied?</source>
        <translation>满意吗？</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>群众原话</translation>
    </message>
    <message>
        <source>As spoken; ask openly, do not lead</source>
        <translation>照原话记；开放提问，不诱导</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>怎么发生的</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>做得不好的</translation>
    </message>
    <message>
        <source>What to improve</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>2026-04-30</source>
        <translation>2026-04-30</translation>
    </message>
    <message>
        <source>Why nothing</source>
        <translation>无需改进理由</translation>
    </message>
    <message>
        <source>Only if there is nothing to improve</source>
        <translation>没有改进措施时填</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>The person has signed the stub</source>
        <translation>群众已在存根上签字</translation>
    </message>
    <message>
        <source>The signature on the stub is the feedback.</source>
        <translation>存根签字即为反馈。</translation>
    </message>
    <message>
        <source>Another handler does it again in half the time.</source>
        <translation>换人重办，时限减半。</translation>
    </message>
    <message>
        <source>The person stays dissatisfied, but the answer is lawful and explained.</source>
        <translation>群众仍不满意，但已依法答复并解释清楚。</translation>
    </message>
    <message>
        <source>Only when the papers could never be delivered.</source>
        <translation>只用于文书始终无法送达的情形。</translation>
    </message>
    <message>
        <source>Look for causes, not for the guilty.</source>
        <translation>找原因，不找“罪人”。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Nothing is changed afterwards. New facts make a new, linked case.</source>
        <translation>归档后不再改动。有新事实的，另立新件并关联。</translation>
    </message>
    <message>
        <source>Somebody outside the department confirms it.</source>
        <translation>由承办部门以外的人确认。</translation>
    </message>
    <message>
        <source>Empty keeps what is recorded</source>
        <translation>不填则保留原记录</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无联系方式</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person complained about</source>
        <translation>被反映人</translation>
    </message>
    <message>
        <source>Old and new stay in the history. The original words cannot be changed.</source>
        <translation>更正前后的内容都留在办理过程中。原话不可更改。</translation>
    </message>
    <message>
        <source>Today 16:00</source>
        <translation>今天 16:00</translation>
    </message>
    <message>
        <source>Tomorrow 10:00</source>
        <translation>明天 10:00</translation>
    </message>
    <message>
        <source>In 3 days 10:00</source>
        <translation>3 天后 10:00</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>This is the first result, told to the person</source>
        <translation>这是初步结果，已告知群众</translation>
    </message>
    <message>
        <source>Reported on paper by</source>
        <translation>纸质报告人</translation>
    </message>
    <message>
        <source>Only when you enter a paper report</source>
        <translation>只在代录办理时填</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>联系内容</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>另一件的编号</translation>
    </message>
    <message>
        <source>To call the person</source>
        <translation>联系群众</translation>
    </message>
    <message>
        <source>Points that leave</source>
        <translation>拆出的诉求</translation>
    </message>
    <message>
        <source>Subject of the new case</source>
        <translation>新件事由</translation>
    </message>
    <message>
        <source>This case goes into the other one. Its person still gets a reply.</source>
        <translation>本件并入另一件，群众仍会收到答复。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>重印理由</translation>
    </message>
    <message>
        <source>A new version carries the reason and a mark.</source>
        <translation>新版会印上理由和版次标记。</translation>
    </message>
    <message>
        <source>Shown for 60 seconds. That you looked is written down.</source>
        <translation>显示 60 秒，并留下查看记录。</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>电话查询</translation>
    </message>
    <message>
        <source>Enquiry code, or name and last four digits</source>
        <translation>查询码，或姓名加电话后四位</translation>
    </message>
    <message>
        <source>Leave it empty when the person stands here with the receipt.</source>
        <translation>群众持回执当面查询的，不用填。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>第二送达人</translation>
    </message>
    <message>
        <source>Tracking number, or why it was not signed</source>
        <translation>邮寄单号，或未签收的原因</translation>
    </message>
    <message>
        <source>To the approver</source>
        <translation>送审说明</translation>
    </message>
    <message>
        <source>Somebody else reads the reply and approves it.</source>
        <translation>由另一人阅读并审批答复。</translation>
    </message>
    <message>
        <source>The letter can be issued afterwards.</source>
        <translation>通过后即可出具答复函。</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>需要修改之处</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>阶段性答复</translation>
    </message>
    <message>
        <source>The reply counts as given from now on.</source>
        <translation>从现在起视为已反馈。</translation>
    </message>
    <message>
        <source>The date printed on it binds from now on.</source>
        <translation>文书所印日期从现在起生效。</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1 周后</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2 周后</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已做工作</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Until it is granted the old date holds.</source>
        <translation>批准之前仍按原时限。</translation>
    </message>
    <message>
        <source>The supervisor decides. Until then the limits run.</source>
        <translation>由值班主任决定，此前照常计时。</translation>
    </message>
    <message>
        <source>The person gets a written notice.</source>
        <translation>群众会收到书面告知。</translation>
    </message>
    <message>
        <source>The limits run on from now.</source>
        <translation>从现在起恢复计时。</translation>
    </message>
    <message>
        <source>The person has been told</source>
        <translation>已告知群众</translation>
    </message>
    <message>
        <source>Points are numbered anew in both cases. Print a receipt for the new case and the next version for this one.</source>
        <translation>两件的诉求都重新编号。请为新件打印回执，并为本件打印下一版回执。</translation>
    </message>
    <message>
        <source>The case is assessed on its own again. A date already printed for the person holds.</source>
        <translation>本件恢复单独评估；已经印给群众的日期不变。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>回访次数</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未回访</translation>
    </message>
    <message>
        <source>Not reached: try again on another day.</source>
        <translation>未联系上：请换一天再试。</translation>
    </message>
    <message>
        <source>Not reached: try again on another day, in the morning.</source>
        <translation>未联系上：请换一天，在上午再试。</translation>
    </message>
    <message>
        <source>Not reached: try again on another day, in the afternoon.</source>
        <translation>未联系上：请换一天，在下午再试。</translation>
    </message>
    <message>
        <source>Solved and satisfied are two questions. Ask both. Unanswered, the case closes after tries on three days, in the morning and in the afternoon.</source>
        <translation>“解决没有”和“满意不满意”是两个问题，都要问。联系不上的，分三天、上午下午都试过后办结。</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Staff numbers with blanks between them</source>
        <translation>填工号，用空格隔开</translation>
    </message>
    <message>
        <source>It was redone twice. A special team takes it over, without those it is about and those who handled it; the leader signs for it.</source>
        <translation>本件已重办两次，由专项小组接办。被反映人和原承办人回避，由组长签收。</translation>
    </message>
    <message>
        <source>What the person objects to</source>
        <translation>群众不服之处</translation>
    </message>
    <message>
        <source>Within 30 days of the reply. The body named in the letter has 30 days to decide. Add the written request as a file and print the full record for it.</source>
        <translation>自答复之日起30天内可以申请。由答复函写明的机关在30天内作出决定。请把书面申请作为附件加入，并打印投诉登记表送该机关。</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>The reply stands, the case closes. If it was overturned, redo it.</source>
        <translation>维持原答复，本件办结。撤销原答复的，请重新办理。</translation>
    </message>
    <message>
        <source>The matter concerns others too. The limits of the work start now.</source>
        <translation>事关公共利益，继续办理。办理期限从现在起算。</translation>
    </message>
    <message>
        <source>Today 9:00</source>
        <translation>今天 9:00</translation>
    </message>
    <message>
        <source>Time on the paper</source>
        <translation>纸面时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回件情况</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回件期限</translation>
    </message>
    <message>
        <source>The limits of the case run on. Without a date of their own the departments have until the closing date.</source>
        <translation>本件的期限照常计算。不另定期限的，会办单位以办结日期为限。</translation>
    </message>
    <message>
        <source>Needed when a department has not answered</source>
        <translation>有单位未回件时必填</translation>
    </message>
    <message>
        <source>No receipt was printed.</source>
        <translation>尚未打印回执。</translation>
    </message>
    <message>
        <source>A receipt was printed at {when}. Take it back, give the person the right one and tell them that this number no longer counts. Note below how.</source>
        <translation>回执已于 {when} 打印。请收回原回执、换发正确的回执，并告知本人该编号不再有效；在下方写明告知情况。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>告知情况</translation>
    </message>
    <message>
        <source>How, when, and the number that counts now</source>
        <translation>何时、以何种方式告知，现以哪个编号为准</translation>
    </message>
    <message>
        <source>A second person confirms it. The number stays taken, the record stays visible.</source>
        <translation>须由另一人确认。编号不再使用，记录仍可查看。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who asked reads the reason in the history.</source>
        <translation>申请人可在办理过程中看到理由。</translation>
    </message>
    <message>
        <source>Up to P1 at once; to P2, or down from P1 or P2, the supervisor decides. A printed date never moves later by itself.</source>
        <translation>升为特急立即生效；升为紧急，或由特急、紧急调低，由值班主任决定。已打印的日期不会自动推后。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>报告事由</translation>
    </message>
    <message>
        <source>What happens, and what you need</source>
        <translation>现场情况，需要什么支持</translation>
    </message>
    <message>
        <source>It goes to the supervisor's list and has to be answered. In danger also call.</source>
        <translation>列入值班主任待办，须在时限内答复。遇危险请同时打电话。</translation>
    </message>
    <message>
        <source>Service right again</source>
        <translation>服务恢复时间</translation>
    </message>
    <message>
        <source>Nothing to improve, because</source>
        <translation>无需改进，理由</translation>
    </message>
    <message>
        <source>Empty: somebody looks back before filing</source>
        <translation>不填的，归档前须另写复盘</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>What is known, and what is still to be done</source>
        <translation>已经查明什么，还要做什么</translation>
    </message>
    <message>
        <source>The rest by</source>
        <translation>承诺办结时间</translation>
    </message>
    <message>
        <source>The closing date stays. This promise has a clock of its own.</source>
        <translation>办结日期不变，承诺时间另行计时。</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Is it so?</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>Needed if it is not so</source>
        <translation>不属实的须写明理由</translation>
    </message>
    <message>
        <source>Where life is at risk, the supervisor confirms that it is not so; until then it holds.</source>
        <translation>涉及人身安全的，解除须经值班主任确认；确认前警示仍然有效。</translation>
    </message>
    <message>
        <source>Such cases were solved by {name} before: {words}</source>
        <translation>以往这类件多由{name}办结：{words}</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>None</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查派单目录……</translation>
    </message>
    <message>
        <source>This is filled in already.</source>
        <translation>已按此填写</translation>
    </message>
</context>
</TS>
