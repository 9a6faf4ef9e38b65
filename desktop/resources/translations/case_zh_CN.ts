<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>Tomorrow 17:00</source>
        <translation>明天 17:00</translation>
    </message>
    <message>
        <source>In 3 days 17:00</source>
        <translation>3 天后 17:00</translation>
    </message>
    <message>
        <source>In 1 week 17:00</source>
        <translation>1 周后 17:00</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>You can do now</source>
        <translation>现在可以做</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing to be done by you on this case now.</source>
        <translation>本件目前没有需要您办的事。</translation>
    </message>
    <message>
        <source>Issue: {paper}</source>
        <translation>出具{paper}</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Around this case</source>
        <translation>相关情况</translation>
    </message>
    <message>
        <source>Review by {who}: {cause}</source>
        <translation>复盘（{who}）：{cause}</translation>
    </message>
    <message>
        <source>, signed by {who}</source>
        <translation>，{who}已签</translation>
    </message>
    <message>
        <source>{unit}: answer due {when}</source>
        <translation>{unit}：待回件，{when} 到期</translation>
    </message>
    <message>
        <source>Call-back {when}: {what}</source>
        <translation>回访 {when}：{what}</translation>
    </message>
    <message>
        <source>{unit}: overdue, was due {when}</source>
        <translation>{unit}：已超期，应于 {when} 回件</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Add a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Your case has the number {number}.</source>
        <translation>您的编号是 {number}。</translation>
    </message>
    <message>
        <source>Read to the person</source>
        <translation>读给群众听</translation>
    </message>
    <message>
        <source>Original words, cannot be changed</source>
        <translation>原话，不可更改</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Typed and not confirmed</source>
        <translation>已填写、尚未提交</translation>
    </message>
</context>
<context>
    <name>CaseAnswer</name>
    <message>
        <source>next contact by {when}</source>
        <translation>{when} 前再联系</translation>
    </message>
    <message>
        <source>concluded by {when}</source>
        <translation>{when} 前办结</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>Sent back by</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>Rather to</source>
        <translation>建议承办</translation>
    </message>
    <message>
        <source>By the routing table</source>
        <translation>派单依据</translation>
    </message>
    <message>
        <source>department of the matter</source>
        <translation>事项主管单位</translation>
    </message>
    <message>
        <source>department of the window</source>
        <translation>窗口所属单位</translation>
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
        <source>Why nothing</source>
        <translation>无需改进理由</translation>
    </message>
    <message>
        <source>Answer required by</source>
        <translation>要求回复时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
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
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>To be concluded by</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
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
        <source>Department</source>
        <translation>部门</translation>
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
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>专项小组组长</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>专项小组成员</translation>
    </message>
    <message>
        <source>Signed on paper by</source>
        <translation>纸面签字人</translation>
    </message>
    <message>
        <source>Time on the paper</source>
        <translation>纸面时间</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转送情况</translation>
    </message>
    <message>
        <source>Person agrees to a later date</source>
        <translation>本人同意推后</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Longer by days</source>
        <translation>延长天数</translation>
    </message>
    <message>
        <source>Longer by hours</source>
        <translation>延长小时数</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已办情况</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>中止至</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>告知情况</translation>
    </message>
    <message>
        <source>Into case</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>命中词</translation>
    </message>
    <message>
        <source>Rules, version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>处置时间</translation>
    </message>
</context>
<context>
    <name>CaseEntry</name>
    <message>
        <source>Supervision order answered</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>Reminded to hurry</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Counted as signed for at its limit</source>
        <translation>到期未签，视为签收</translation>
    </message>
    <message>
        <source>Nobody answered before the limit</source>
        <translation>到期未审批，视为不同意</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Today {date}</source>
        <translation>今天 {date}</translation>
    </message>
    <message>
        <source>Yesterday {date}</source>
        <translation>昨天 {date}</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>理由：{why}</translation>
    </message>
    <message>
        <source>Put under supervision</source>
        <translation>列入督办</translation>
    </message>
    <message>
        <source>Point {number} answered</source>
        <translation>答复诉求 {number}</translation>
    </message>
    <message>
        <source>{what} asked for</source>
        <translation>申请：{what}</translation>
    </message>
    <message>
        <source>{what} granted</source>
        <translation>同意：{what}</translation>
    </message>
    <message>
        <source>{what} refused</source>
        <translation>不同意：{what}</translation>
    </message>
    <message>
        <source>{paper} handed over</source>
        <translation>{paper}已送达</translation>
    </message>
    <message>
        <source>{paper} printed, version {version}</source>
        <translation>印制{paper}，第 {version} 版</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>添加附件：{name}</translation>
    </message>
    <message>
        <source>Personal particulars shown</source>
        <translation>查看完整个人信息</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>答复查询</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>复盘已签</translation>
    </message>
    <message>
        <source>Linked with {number}</source>
        <translation>关联 {number}</translation>
    </message>
    <message>
        <source>Promise on point {number} kept</source>
        <translation>诉求 {number} 的承诺已兑现</translation>
    </message>
    <message>
        <source>Points split off as {number}, the rest renumbered</source>
        <translation>拆出部分诉求，另立 {number}，其余诉求重新编号</translation>
    </message>
    <message>
        <source>Split off from {number}</source>
        <translation>由 {number} 拆出</translation>
    </message>
    <message>
        <source>{number} taken out of the merger</source>
        <translation>{number} 解除并单</translation>
    </message>
    <message>
        <source>{what} confirmed</source>
        <translation>已确认：{what}</translation>
    </message>
    <message>
        <source>{what} decided otherwise</source>
        <translation>另行决定：{what}</translation>
    </message>
    <message>
        <source>{what} no longer asked for</source>
        <translation>申请已失效：{what}</translation>
    </message>
    <message>
        <source>The shift supervisor sees to it</source>
        <translation>值班主任已知悉并处置</translation>
    </message>
    <message>
        <source>The shift supervisor does not step in</source>
        <translation>值班主任答复：无需介入</translation>
    </message>
    <message>
        <source>{what} to be confirmed</source>
        <translation>待确认：{what}</translation>
    </message>
    <message>
        <source>Reported to the shift supervisor</source>
        <translation>报值班主任</translation>
    </message>
    <message>
        <source>Nothing to improve</source>
        <translation>无需改进</translation>
    </message>
    <message>
        <source>The end date of the stop was reached</source>
        <translation>中止期限已到，恢复计时</translation>
    </message>
    <message>
        <source>Alarm: {what}</source>
        <translation>警示：{what}</translation>
    </message>
    <message>
        <source>Alarm confirmed: {what}</source>
        <translation>警示属实：{what}</translation>
    </message>
    <message>
        <source>Alarm not so: {what}</source>
        <translation>警示不属实：{what}</translation>
    </message>
    <message>
        <source>Suggested {what} taken</source>
        <translation>采用建议的{what}</translation>
    </message>
    <message>
        <source>Suggested {what} dismissed</source>
        <translation>未采用建议的{what}</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Signed for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Joint handling concluded</source>
        <translation>会办结束</translation>
    </message>
    <message>
        <source>The limits run again</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Reply sent back</source>
        <translation>答复退回修改</translation>
    </message>
    <message>
        <source>Supplements taken in</source>
        <translation>收到补正材料</translation>
    </message>
    <message>
        <source>Accepted after review</source>
        <translation>复核后受理</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>现场办结</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Supplements asked for</source>
        <translation>要求补正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Joint handling asked for</source>
        <translation>请求会办</translation>
    </message>
    <message>
        <source>Limits stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Reply handed in</source>
        <translation>答复送审</translation>
    </message>
    <message>
        <source>Reply approved</source>
        <translation>答复通过</translation>
    </message>
    <message>
        <source>Reply given to the person</source>
        <translation>已反馈群众</translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation>重办</translation>
    </message>
    <message>
        <source>Interim reply given</source>
        <translation>阶段性答复</translation>
    </message>
    <message>
        <source>Closed, to be archived</source>
        <translation>办结，待归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Lead handed over</source>
        <translation>线索移交</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止办理</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Taken out of the merger</source>
        <translation>解除并单，恢复单独办理</translation>
    </message>
    <message>
        <source>Reply upheld</source>
        <translation>复查维持</translation>
    </message>
    <message>
        <source>Gone on in the public interest</source>
        <translation>公共利益续办</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>申请复查</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Make again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation>登记送达</translation>
    </message>
</context>
<context>
    <name>ReplyKeeping</name>
    <message>
        <source>Somebody else answered point {number}. Yours stands; theirs: {told}</source>
        <translation>诉求 {number} 已由别人答复，您写的内容仍保留。对方写的是：{told}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Add below mine</source>
        <translation>附在我的后面</translation>
    </message>
</context>
<context>
    <name>CaseNews</name>
    <message>
        <source>Just updated by {who} at {time}: {what}</source>
        <translation>刚被{who}更新（{time}）：{what}</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The new case has the number {number}.</source>
        <translation>新件编号 {number}。</translation>
    </message>
    <message>
        <source>Done: {action}</source>
        <translation>已完成：{action}</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>已审批：{what}</translation>
    </message>
    <message>
        <source>This level is the supervisor's to set. It was proposed.</source>
        <translation>该级别由值班主任决定，已提交申请。</translation>
    </message>
    <message>
        <source>The alarm holds until the supervisor confirms that it is not so.</source>
        <translation>解除须经值班主任确认，确认前警示仍然有效。</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>contact with the person</source>
        <translation>联系群众</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>the review's signature</source>
        <translation>复盘签字</translation>
    </message>
    <message>
        <source>answer to {numbers}</source>
        <translation>诉求 {numbers} 的答复</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>缺：{what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{percent}%, read back</source>
        <translation>{percent}%，已复述确认</translation>
    </message>
    <message>
        <source>{percent}%, not read back</source>
        <translation>{percent}%，未复述确认</translation>
    </message>
    <message>
        <source>{done} of {all} points answered</source>
        <translation>{all} 点已答 {done} 点</translation>
    </message>
</context>
<context>
    <name>CaseTime</name>
    <message>
        <source>Stopped</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>{clock}: overdue by</source>
        <translation>{clock}已超</translation>
    </message>
    <message>
        <source>{clock}: time left</source>
        <translation>{clock}还剩</translation>
    </message>
    <message>
        <source>No limit runs on this case.</source>
        <translation>本件没有正在计算的时限。</translation>
    </message>
    <message>
        <source>First contact after {time}</source>
        <translation>首次联系用时 {time}</translation>
    </message>
    <message>
        <source>First contact by {when}</source>
        <translation>{when} 前首次联系</translation>
    </message>
    <message>
        <source>New contact still to be told: by {when}</source>
        <translation>待告知新联系人：{when}前</translation>
    </message>
    <message>
        <source>Next contact promised: {when}, {who}</source>
        <translation>已约下次联系：{when}，{who}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Read to the person</source>
        <translation>读给群众听</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Facts and original words</source>
        <translation>事实与原话</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Original words, cannot be changed</source>
        <translation>原话，不可更改</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Sent back {times}×</source>
        <translation>退回{times}次</translation>
    </message>
    <message>
        <source>Redone {times}×</source>
        <translation>重办 {times} 次</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Extension asked for</source>
        <translation>延期待批</translation>
    </message>
    <message>
        <source>Check code {check} · Enquiry code {enquiry}</source>
        <translation>校验码 {check} · 查询码 {enquiry}</translation>
    </message>
    <message>
        <source>Check value {digest}</source>
        <translation>校验值 {digest}</translation>
    </message>
</context>
<context>
    <name>LargeText</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>The letter</source>
        <translation>函件预览</translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation>打印草稿</translation>
    </message>
    <message>
        <source>{number} pages, as you type</source>
        <translation>共 {number} 页，随写随排</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>文书与附件</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>No papers and no files yet.</source>
        <translation>还没有文书和附件。</translation>
    </message>
    <message>
        <source>{paper}, version {version}</source>
        <translation>{paper} 第 {version} 版</translation>
    </message>
    <message>
        <source>{paper}, being made</source>
        <translation>{paper}，正在生成</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>First responsible</source>
        <translation>首接负责</translation>
    </message>
    <message>
        <source>Person and object</source>
        <translation>投诉人与对象</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Show in full, logged</source>
        <translation>显示完整信息，留痕</translation>
    </message>
    <message>
        <source>Shown in full for {seconds} s more</source>
        <translation>还显示 {seconds} 秒</translation>
    </message>
    <message>
        <source>Cannot be reached; the answer waits under the enquiry code</source>
        <translation>无联系方式，凭查询码取答复</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>被反映人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>群众最晚需办结</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成时间</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Points</source>
        <translation>诉求点</translation>
    </message>
    <message>
        <source>{all} points, {done} answered</source>
        <translation>{all} 点，已答 {done} 点</translation>
    </message>
    <message>
        <source>Promise kept: {when}</source>
        <translation>承诺已兑现：{when}</translation>
    </message>
    <message>
        <source>Promised for {when}</source>
        <translation>承诺 {when}</translation>
    </message>
</context>
<context>
    <name>ReplyFinding</name>
    <message>
        <source>No date, nobody can hold us to it.</source>
        <translation>没有日期，群众无从核对。</translation>
    </message>
    <message>
        <source>It does not say who.</source>
        <translation>没说是谁。</translation>
    </message>
    <message>
        <source>It does not say which rule.</source>
        <translation>没说是哪条规定。</translation>
    </message>
    <message>
        <source>It does not say where to go.</source>
        <translation>没说该去哪里。</translation>
    </message>
    <message>
        <source>No result and no date.</source>
        <translation>没有结果，也没有日期。</translation>
    </message>
    <message>
        <source>No remedy in the same sentence.</source>
        <translation>同句没有补救措施。</translation>
    </message>
    <message>
        <source>It does not say what was done.</source>
        <translation>没说做了什么。</translation>
    </message>
    <message>
        <source>Receiving it is no answer.</source>
        <translation>“收悉”不是答复。</translation>
    </message>
    <message>
        <source>The point has no measure.</source>
        <translation>这一点没有措施。</translation>
    </message>
    <message>
        <source>The measure does not say who.</source>
        <translation>措施没有责任人。</translation>
    </message>
    <message>
        <source>The measure does not say when.</source>
        <translation>措施没有时间。</translation>
    </message>
    <message>
        <source>Too short to be an answer.</source>
        <translation>太短，不成答复。</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>全文没有日期。</translation>
    </message>
    <message>
        <source>No rule is named.</source>
        <translation>全文没有依据。</translation>
    </message>
    <message>
        <source>Name a date.</source>
        <translation>请写明日期。</translation>
    </message>
    <message>
        <source>Name the office.</source>
        <translation>请写明单位。</translation>
    </message>
    <message>
        <source>Name the rule and its article.</source>
        <translation>请写明规定名称和条款。</translation>
    </message>
    <message>
        <source>Name the office and its telephone.</source>
        <translation>请写明单位和电话。</translation>
    </message>
    <message>
        <source>Say what is done, or delete it.</source>
        <translation>写明做了什么，或者删去。</translation>
    </message>
    <message>
        <source>Give the result.</source>
        <translation>请写结果。</translation>
    </message>
    <message>
        <source>Give a telephone number.</source>
        <translation>请写电话。</translation>
    </message>
    <message>
        <source>Name who does it.</source>
        <translation>请写责任人。</translation>
    </message>
    <message>
        <source>Say what was checked and decided.</source>
        <translation>写明查了什么、怎么定的。</translation>
    </message>
</context>
<context>
    <name>ReplyPointsCard</name>
    <message>
        <source>Point by point</source>
        <translation>逐点答复</translation>
    </message>
    <message>
        <source>{done} of {all} written, the letter follows</source>
        <translation>{done} / {all} 点已写，函件由此生成</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>驳回修改</translation>
    </message>
    <message>
        <source>Answers missing: {number}</source>
        <translation>还有 {number} 点未答复</translation>
    </message>
    <message>
        <source>Wordings to mend first: {number}</source>
        <translation>改完 {number} 处才能送审</translation>
    </message>
    <message>
        <source>Not for you to decide.</source>
        <translation>不由您审批。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>History</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>筛选办理过程</translation>
    </message>
    <message>
        <source>Note down: what was done, what came of it   N</source>
        <translation>记一条进展：做了什么，结果怎样   N</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation>{number} 条</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Wording</source>
        <translation>用语检查</translation>
    </message>
    <message>
        <source>{number} to mend</source>
        <translation>{number} 处须改</translation>
    </message>
    <message>
        <source>{number} to consider</source>
        <translation>{number} 处建议</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修改的用语。</translation>
    </message>
    <message>
        <source>Answer the points; the check follows.</source>
        <translation>写完答复后自动检查。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去修改</translation>
    </message>
    <message>
        <source>Whole letter</source>
        <translation>全函</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>诉求 {number}</translation>
    </message>
</context>
<context>
    <name>CaseLink</name>
    <message>
        <source>Merged in here</source>
        <translation>已并入本件</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>由本件拆出</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续件</translation>
    </message>
</context>
<context>
    <name>CaseTyping</name>
    <message>
        <source>Typed {time} and not confirmed: {names}</source>
        <translation>{time} 填写、尚未提交：{names}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>RequestBox</name>
    <message>
        <source>The person gets a written notice that says where they can go.</source>
        <translation>将书面告知本人，并写明去向。</translation>
    </message>
    <message>
        <source>The new date binds once the person has the extension notice.</source>
        <translation>延期告知书交到本人手中后，新日期才生效。</translation>
    </message>
    <message>
        <source>The person gets a written notice.</source>
        <translation>将书面告知本人。</translation>
    </message>
    <message>
        <source>The case ends. Make sure the person wants it.</source>
        <translation>此件到此结束，请确认是本人意愿。</translation>
    </message>
    <message>
        <source>The number stays taken, the record stays visible.</source>
        <translation>编号不再使用，记录仍可查看。</translation>
    </message>
    <message>
        <source>The case goes into the other one. Its person still gets a reply.</source>
        <translation>此件并入主件办理，本人仍会收到答复。</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
    <message>
        <source>The supervisor decides.</source>
        <translation>由值班主任决定。</translation>
    </message>
    <message>
        <source>Decide by {when} ({left})</source>
        <translation>审批时限 {when}（{left}）</translation>
    </message>
    <message>
        <source>{what}, holds already, to be confirmed</source>
        <translation>{what}（已生效，待确认）</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>查看答复并审批</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需介入</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>另行确定</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>待审批</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggested: {what}</source>
        <translation>建议：{what}</translation>
    </message>
    <message>
        <source>Suggested by the rules {version} on: {words}</source>
        <translation>按建议（规则版本 {version}），命中：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{alarm}: {words}</source>
        <translation>{alarm}：{words}</translation>
    </message>
</context>
</TS>
