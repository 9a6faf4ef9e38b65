<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Answer the order</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Ask for supplements</source>
        <translation>要求补正</translation>
    </message>
    <message>
        <source>Take in supplements</source>
        <translation>收到补正</translation>
    </message>
    <message>
        <source>Propose not to accept</source>
        <translation>建议不予受理</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Accept after review</source>
        <translation>改为受理</translation>
    </message>
    <message>
        <source>Hand over the lead</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>调整级别</translation>
    </message>
    <message>
        <source>Propose another level</source>
        <translation>建议调整级别</translation>
    </message>
    <message>
        <source>Solve on the spot</source>
        <translation>现场办结</translation>
    </message>
    <message>
        <source>Propose a department</source>
        <translation>建议分派</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Let somebody stand in</source>
        <translation>安排替岗</translation>
    </message>
    <message>
        <source>Log a measure</source>
        <translation>记措施</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>Answer the points</source>
        <translation>答复诉求</translation>
    </message>
    <message>
        <source>Ask for joint handling</source>
        <translation>请求会办</translation>
    </message>
    <message>
        <source>Enter a joint answer</source>
        <translation>登记会办意见</translation>
    </message>
    <message>
        <source>Conclude joint handling</source>
        <translation>结束会办</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Ask to stop the clocks</source>
        <translation>申请中止计时</translation>
    </message>
    <message>
        <source>Stop the clocks</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Hand in the reply</source>
        <translation>提交答复</translation>
    </message>
    <message>
        <source>Approve the reply</source>
        <translation>批准答复</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>驳回修改</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>阶段性答复</translation>
    </message>
    <message>
        <source>Deliver the reply</source>
        <translation>送达答复</translation>
    </message>
    <message>
        <source>Record a delivery</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Have it redone</source>
        <translation>重办</translation>
    </message>
    <message>
        <source>Close, lawfully answered</source>
        <translation>已依法答复，结案</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>Write the review</source>
        <translation>写复盘</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>审签复盘</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Take a withdrawal</source>
        <translation>登记撤回</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止办理</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Ask to void</source>
        <translation>申请作废</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整信息</translation>
    </message>
    <message>
        <source>Answer an enquiry</source>
        <translation>答复查询</translation>
    </message>
    <message>
        <source>Take out of the merger</source>
        <translation>解除并单</translation>
    </message>
    <message>
        <source>Form a special team</source>
        <translation>成立专项小组</translation>
    </message>
    <message>
        <source>Take a request for review</source>
        <translation>登记复查申请</translation>
    </message>
    <message>
        <source>Record that the reply is upheld</source>
        <translation>登记复查结论：维持</translation>
    </message>
    <message>
        <source>Go on in the public interest</source>
        <translation>公共利益续办</translation>
    </message>
    <message>
        <source>Ask to go on without an answer</source>
        <translation>申请不等会办单位</translation>
    </message>
    <message>
        <source>Dispatch now, confirmed later</source>
        <translation>先行分派</translation>
    </message>
    <message>
        <source>Report to the supervisor</source>
        <translation>报值班主任</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>不批准申请</translation>
    </message>
    <message>
        <source>Propose supervision</source>
        <translation>建议督办</translation>
    </message>
    <message>
        <source>Propose a merger</source>
        <translation>建议并单</translation>
    </message>
    <message>
        <source>Answer an alarm</source>
        <translation>处置警示</translation>
    </message>
</context>
<context>
    <name>CaseKind</name>
    <message>
        <source>Service complaint</source>
        <translation>服务投诉</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Report of misconduct</source>
        <translation>检举控告</translation>
    </message>
    <message>
        <source>Notice of legal remedies</source>
        <translation>复议诉讼告知</translation>
    </message>
    <message>
        <source>Disclosure of information</source>
        <translation>信息公开</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Workload and stress</source>
        <translation>人员负荷/情绪</translation>
    </message>
    <message>
        <source>Equipment and systems</source>
        <translation>设备系统（机）</translation>
    </message>
    <message>
        <source>Rules and procedure</source>
        <translation>制度流程（法）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境（环）</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Staff skills</source>
        <translation>人员能力（人）</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the counter</source>
        <translation>窗口当面</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Web platform</source>
        <translation>网络平台</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Hotline 12345</source>
        <translation>12345热线转办</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Leaders' message board</source>
        <translation>领导留言板</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ClockKind</name>
    <message>
        <source>Answer to the order</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>初步结果</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查决定</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>Supervisor's answer</source>
        <translation>值班主任回应</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Did not wish to talk</source>
        <translation>不愿接听</translation>
    </message>
</context>
<context>
    <name>DeliveryWay</name>
    <message>
        <source>By hand</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Left at the address</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>Through another office</source>
        <translation>委托送达</translation>
    </message>
    <message>
        <source>By announcement</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>Kept for collection</source>
        <translation>到场领取</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被新版替代</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>级别调整</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Point answered</source>
        <translation>答复诉求</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>查看完整信息</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>查询进度</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>变更承办</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>时限变更</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险处置</translation>
    </message>
    <message>
        <source>Suggestion or alarm</source>
        <translation>建议或警示</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>True</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>不属实</translation>
    </message>
</context>
<context>
    <name>IdentityKind</name>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit (HK, MO, TW)</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Foreigner's permanent residence</source>
        <translation>外国人永久居留证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>社会</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Same matter</source>
        <translation>同一事项</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>拆自</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>后续</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>yest. {time}</source>
        <translation>昨 {time}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Elderly</source>
        <translation>老年</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残障</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>Gravely ill</source>
        <translation>重病</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Sudden event</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Dissatisfied with a service</source>
        <translation>服务不满</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Registered here</source>
        <translation>本厅登记</translation>
    </message>
    <message>
        <source>Imported, new</source>
        <translation>导入新收</translation>
    </message>
    <message>
        <source>Imported, in progress</source>
        <translation>导入在办</translation>
    </message>
    <message>
        <source>Imported history</source>
        <translation>导入历史</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Dispute sheet</source>
        <translation>争议件报告单</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>督办通知单</translation>
    </message>
    <message>
        <source>Receipt (A5)</source>
        <translation>回执（A5）</translation>
    </message>
    <message>
        <source>Receipt (80 mm)</source>
        <translation>回执（80毫米）</translation>
    </message>
    <message>
        <source>Reply letter</source>
        <translation>答复函</translation>
    </message>
    <message>
        <source>Notice of non-acceptance</source>
        <translation>不予受理告知书</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>延期办理告知书</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>中止计时告知书</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>转办单</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Call-back sheet</source>
        <translation>满意度回访单</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Full record</source>
        <translation>投诉登记表</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>阶段性答复函</translation>
    </message>
    <message>
        <source>Notice of a review</source>
        <translation>复查受理告知书</translation>
    </message>
    <message>
        <source>Decision on the review</source>
        <translation>复查答复告知书</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代为反映人</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
</context>
<context>
    <name>PreferredContact</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>到场</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Critical</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>较急</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>QueueTab</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To sign for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部在办</translation>
    </message>
</context>
<context>
    <name>RefusalGround</name>
    <message>
        <source>Not within our powers</source>
        <translation>不属本机关职权</translation>
    </message>
    <message>
        <source>Court, arbitration or reconsideration</source>
        <translation>诉讼、仲裁或复议</translation>
    </message>
    <message>
        <source>Already concluded, no new facts</source>
        <translation>已办结且无新事实</translation>
    </message>
    <message>
        <source>No clear facts or person</source>
        <translation>无明确事实或对象</translation>
    </message>
    <message>
        <source>Already in the petition procedure</source>
        <translation>已进入信访程序</translation>
    </message>
</context>
<context>
    <name>RequestKind</name>
    <message>
        <source>Refusal</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Stop of clocks</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>办结答复</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Going on without an answer</source>
        <translation>不等会办单位</translation>
    </message>
    <message>
        <source>Report to the supervisor</source>
        <translation>报值班主任</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Dismissal of an alarm</source>
        <translation>解除警示</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Counter clerk</source>
        <translation>窗口受理员</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班主任</translation>
    </message>
    <message>
        <source>Duty head</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Call-back officer</source>
        <translation>回访员</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计/纪检</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>S1 Extremely serious</source>
        <translation>S1 特别严重</translation>
    </message>
    <message>
        <source>S2 Serious</source>
        <translation>S2 严重</translation>
    </message>
    <message>
        <source>S3 Considerable</source>
        <translation>S3 较重</translation>
    </message>
    <message>
        <source>S4 Ordinary</source>
        <translation>S4 一般</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Has happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Is happening</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>About to happen</source>
        <translation>将要发生</translation>
    </message>
</context>
<context>
    <name>Solved</name>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Partly solved</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>In person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>代人反映</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多人</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>To be assessed</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Waiting for supplements</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>待重新分派</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Joint handling</source>
        <translation>会办中</translation>
    </message>
    <message>
        <source>Clocks stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To be fed back</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已反馈</translation>
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
        <source>Under review by a higher body</source>
        <translation>复查中</translation>
    </message>
    <message>
        <source>To be archived</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Lead transferred</source>
        <translation>线索已移交</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并单</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止办理</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Feed back</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结</translation>
    </message>
</context>
<context>
    <name>Subtype</name>
    <message>
        <source>language</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SuspensionReason</name>
    <message>
        <source>Waiting for the person's papers</source>
        <translation>等待补正材料</translation>
    </message>
    <message>
        <source>Waiting for an expert opinion</source>
        <translation>等待鉴定</translation>
    </message>
    <message>
        <source>Waiting for a lawsuit</source>
        <translation>等待诉讼结果</translation>
    </message>
    <message>
        <source>Hall closed</source>
        <translation>大厅停办</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>language</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>over {span}</source>
        <translation>超 {span}</translation>
    </message>
    <message>
        <source>by {weekday} {month}/{day}, {time}</source>
        <translation>{month}月{day}日（{weekday}）{time}前</translation>
    </message>
    <message>
        <source>stopped until {day}</source>
        <translation>中止至 {day}</translation>
    </message>
    <message>
        <source>{clock} {left}</source>
        <translation>{clock} {left}</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>不称呼</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>U1 At once</source>
        <translation>U1 立即</translation>
    </message>
    <message>
        <source>U2 Within 2 hours</source>
        <translation>U2 2小时内</translation>
    </message>
    <message>
        <source>U3 Within 24 hours</source>
        <translation>U3 24小时内</translation>
    </message>
    <message>
        <source>U4 Ordinary</source>
        <translation>U4 常规</translation>
    </message>
</context>
<context>
    <name>CloseMark</name>
    <message>
        <source>Dissatisfied, lawfully answered</source>
        <translation>不满意，已依法答复</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>三次无法联系</translation>
    </message>
</context>
<context>
    <name>WithdrawalWay</name>
    <message>
        <source>On paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{number}: the supervisor asks you to hurry.</source>
        <translation>{number}：值班主任催办，请抓紧办理。</translation>
    </message>
    <message>
        <source>{number}: supervision order, answer in {span}.</source>
        <translation>{number}：已下达督办，请在{span}内回复。</translation>
    </message>
    <message>
        <source>{number}: {clock} is over by {span}.</source>
        <translation>{number}：{clock}已超时{span}。</translation>
    </message>
    <message>
        <source>{number}: {clock} ends in {span}; {stage}% of the time is gone.</source>
        <translation>{number}：{clock}还剩{span}，时限已用{stage}%。</translation>
    </message>
    <message>
        <source>{cases} cases need a look: {over} overdue, {soon} running out or reminded.</source>
        <translation>有{cases}件投诉需要处理：{over}件已超时，{soon}件临近时限或被催办。</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>{unit}: row {code} of the routing table ({why})</source>
        <translation>{unit}：派单目录{code}（{why}）</translation>
    </message>
    <message>
        <source>{unit}: the matter is theirs</source>
        <translation>{unit}：该事项由其主管</translation>
    </message>
    <message>
        <source>{unit}: the window is theirs</source>
        <translation>{unit}：该窗口归其管理</translation>
    </message>
    <message>
        <source>Rows of the routing table disagree: {rivals}</source>
        <translation>派单目录几条同样适用，请定主办：{rivals}</translation>
    </message>
    <message>
        <source>The routing table does not list it, and no matter or window is known.</source>
        <translation>派单目录未列，也没有填事项或窗口</translation>
    </message>
    <message>
        <source>matter {value}</source>
        <translation>事项{value}</translation>
    </message>
    <message>
        <source>type {value}</source>
        <translation>类型{value}</translation>
    </message>
    <message>
        <source>window {value}</source>
        <translation>窗口{value}</translation>
    </message>
    <message>
        <source>words {value}</source>
        <translation>关键词{value}</translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation>协办：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
